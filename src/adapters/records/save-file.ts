/**
 * Gives the reader a file to keep, as a download: nothing leaves the device.
 * @param name with its ending @param type its media type
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it has begun, which is before the next task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What may stand in the name of a file everywhere, of any words: "Ana, 6 May" is `ana-6-may`. */
export function fileName(...words: readonly string[]): string {
  return words
    .join('-')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
}
