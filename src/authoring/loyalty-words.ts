/** Words that promise that somebody whom we helped stays with us, by language. */
const PROMISES: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    [
      String.raw`\bloyal(?:ty)?\b`,
      String.raw`\b(?:customers?|clients?|guests?|fans?|friends?|yours) for life\b`,
      String.raw`\b(?:lifelong|life-long|repeat) (?:customers?|clients?|guests?|fans?|business)\b`,
      String.raw`\b(?:they|she|he|customers?|clients?|guests?)(?:['’]ll| will| are sure to| is sure to)(?: now| always| surely| certainly)? (?:stay|come back|return|be back|buy again|order again|remain|never leave|stick with)\b`,
      String.raw`\b(?:keeps?|brings?|wins?) (?:them|her|him|the customer|a customer|customers) (?:coming back|back for good|for good|forever|loyal)\b`,
      String.raw`\bwill never (?:leave|switch|go elsewhere)\b`,
    ].join('|'),
    'i',
  ),
  es: new RegExp(
    [
      String.raw`\b(?:fiel(?:es)?|fidelidad|lealtad|leal(?:es)?|fideliza\p{L}*)(?!\p{L})`,
      String.raw`(?<!\p{L})client[ea]s? (?:para siempre|de por vida)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:volverán?|regresarán?|se quedarán?|seguirán?) (?:siempre|con nosotros|con la casa|a comprar|a pedir)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:nunca|jamás) (?:se irán?|nos dejarán?|cambiarán?)(?!\p{L})`,
    ].join('|'),
    'iu',
  ),
};

/** What takes a promise back in the same sentence: "this makes nobody loyal". */
const TAKEN_BACK: Readonly<Record<string, RegExp>> = {
  en: /\b(?:no|not|nobody|nothing|neither|nor|cannot|without|rarely|seldom|whether|if|hardly)\b|n['’]t\b/i,
  es: /(?<!\p{L})(?:no|ni|nadie|nada|sin|si|apenas|rara vez|tampoco)(?!\p{L})/iu,
};

/**
 * The words in which a text promises loyalty, if it does. Found by patterns: a promise in other words passes, and one that
 * its own sentence denies or doubts is none.
 */
export function promisesLoyalty(language: string, text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    const words = PROMISES[language]?.exec(sentence)?.[0];
    if (words !== undefined && TAKEN_BACK[language]?.test(sentence.replace(words, '')) !== true) return words;
  }
  return undefined;
}
