/** The best of the languages there are for what is wanted: as set, else as the browser says, else English. */
export function chooseLanguage(wanted: readonly string[], there: readonly string[]): string {
  for (const one of wanted) {
    const found = there.find((language) => one === language || one.startsWith(`${language}-`));
    if (found) return found;
  }
  return 'en';
}
