/**
 * What the names of common voices tell, since browsers tell nothing else: those of Windows, of macOS and iOS, of Chrome
 * and of eSpeak, in English and Spanish. A name that is in no list is just unknown.
 */
const LOW =
  /(?<!\p{L})(male|aaron|alex|andrew|arthur|brian|christopher|daniel|david|eric|evan|george|gordon|guy|james|jamie|lee|malcolm|mark|nathan|oliver|ravi|richard|rishi|roger|ryan|sean|steffan|tom|[aá]lvaro|carlos|diego|enrique|jorge|juan|pablo|ra[uú]l)(?!\p{L})|\+m\d/iu;
const HIGH =
  /(?<!\p{L})(female|allison|ana|aria|ava|catherine|clara|eva|fiona|hazel|heera|jenny|karen|kate|libby|linda|martha|michelle|moira|nicky|samantha|serena|sonia|stephanie|susan|tessa|veena|victoria|zira|zoe|ang[eé]lica|dalia|elena|elvira|francisca|helena|isabela|jimena|laura|marisol|m[oó]nica|paulina|sabina|soledad)(?!\p{L})|\+f\d/iu;

/** Voices that some systems list among the others although they are jokes or decades old: nobody who is upset sounds like a cello. */
const NOVELTY =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|fred|good news|hysterical|jester|junior|kathy|organ|pipe organ|princess|ralph|superstar|trinoids|whisper|wobble|zarvox)\b|^(eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley)\b/i;

export function isLow(name: string): boolean {
  return LOW.test(name);
}

export function isHigh(name: string): boolean {
  return HIGH.test(name);
}

export function isNovelty(name: string): boolean {
  return NOVELTY.test(name);
}
