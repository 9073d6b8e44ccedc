/**
 * Well-known companies and brands, and those named in the articles that the scenarios come from. A modest list: it catches
 * what slips in while writing, not every name there is. Names that are everyday words stand only where they are written
 * as names, and those that would still be taken for words (Apple, Target, Shell) are left out.
 */
const COMPANIES = [
  'Adidas', 'Airbnb', 'Aldi', 'Alibaba', 'Amazon', 'American Express', 'AT&T', 'BizBest', 'BMW', 'Boeing',
  'Booking.com', 'Burger King', 'Carrefour', 'Cisco', 'Coca-Cola', 'Comcast', 'Costco', 'CustomerThink', 'Dell',
  'DHL', 'Disney', 'eBay', 'Facebook', 'FedEx', 'Gallup', 'General Electric', 'General Motors', 'Google',
  'Hewlett-Packard', 'Hilton', 'Home Depot', 'Honda', 'Huawei', 'IBM', 'IKEA', 'Inditex', 'Instagram', 'Intel',
  'JetBlue', 'KFC', 'Lenovo', 'Lidl', 'LinkedIn', 'Lufthansa', 'Marriott', 'Mastercard', 'McDonald’s', 'Mercadona',
  'Mercedes-Benz', 'Microsoft', 'Movistar', 'MTD Training', 'NAW Institute', 'Nestlé', 'Netflix', 'Nike', 'Nissan',
  'Nokia', 'Nordstrom', 'Oracle', 'PayPal', 'Pepsi', 'Philips', 'Ritz-Carlton', 'River Heights', 'Ryanair',
  'Salesforce', 'Samsung', 'Santander', 'SAP', 'Siemens', 'Sirius Decisions', 'Sony', 'Southwest Airlines', 'Spotify',
  'Starbucks', 'Telefónica', 'Tesla', 'TikTok', 'Toyota', 'Twitter', 'Uber', 'University of Michigan', 'Verizon',
  'Vodafone', 'Volkswagen', 'Walmart', 'WhatsApp', 'YouTube', 'Zappos',
] as const;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('’', "['’]");
const COMPANY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${COMPANIES.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'u');
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|org|net|edu|gov|info|io)\b/i;
/** With a country's code; or seven digits in two groups; or more groups. A time and a sum of money have neither. */
const PHONE = /(?<![\w#+-])(?:\+\d{1,3}(?:[ .()-]{0,2}\d{2,8}){2,5}|\d{3}[ .-]\d{4}|(?:\(\d{2,4}\) ?|\d{2,4}[ .-])\d{2,4}(?:[ .-]\d{2,4}){1,3})(?![\w-])/g;
/** Of a phone number, as ITU-T E.164 has it. */
const MOST_DIGITS = 15;
const DATE = /^(?:\d{4}[ .-]\d{2}[ .-]\d{2}|\d{2}[ .-]\d{2}[ .-]\d{4})$/;
const CARD = /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)/g;
/** The numbers that North America keeps for fiction: 555-0100 to 555-0199. */
const FICTIONAL = /555[ .-]?01\d\d$/;

/** The check digit that card numbers carry (Luhn). */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').split('').toReversed().map(Number);
  return digits.reduce((sum, digit, index) => sum + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0) % 10 === 0;
}

/** What is, or looks like, a real person's or company's data. */
export interface RealData {
  readonly kind: 'an e-mail address' | 'a web address' | 'a card number' | 'a phone number' | 'the name of a company';
  readonly found: string;
}

/** The first thing in a text that looks like real data, if there is any. */
export function realDataIn(text: string): RealData | undefined {
  const first = (kind: RealData['kind'], found: string | undefined): RealData | undefined => (found === undefined ? undefined : { kind, found });
  const isPhone = (one: string): boolean => {
    const digits = one.replace(/\D/g, '').length;
    return digits >= 7 && digits <= MOST_DIGITS && !FICTIONAL.test(one) && !DATE.test(one);
  };
  return (
    first('an e-mail address', EMAIL.exec(text)?.[0]) ??
    first('a web address', ADDRESS.exec(text)?.[0]) ??
    first('a card number', (text.match(CARD) ?? []).find(isCardNumber)) ??
    first('a phone number', (text.match(PHONE) ?? []).find(isPhone)) ??
    first('the name of a company', COMPANY.exec(text)?.[0])
  );
}
