/** A day in the manner of the language. @param moment ms since 1970 */
export function dayOf(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment);
}
