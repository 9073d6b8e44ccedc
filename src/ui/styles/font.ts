import nunito from '@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2?url';

/**
 * Brings Nunito in. To be called once the first choice has been painted: until then its stand-in of the same widths is
 * shown. Without it the stand-in stays, so nothing needs to be done when it does not come.
 */
export async function bringFont(): Promise<void> {
  const face = new FontFace('Nunito', `url(${nunito})`, { weight: '200 1000' });
  document.fonts.add(await face.load());
}
