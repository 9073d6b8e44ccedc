/** Ends whatever still fades or slides in, so that colours are those that stay. */
export function comeIn(): void {
  for (const animation of document.getAnimations()) animation.finish();
}
