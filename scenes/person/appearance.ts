let appearances = 0;

/** A name for one appearance of a person on the stage, unlike that of any other, also of their own before. */
export function appearanceOf(person: string): string {
  appearances += 1;
  return `${person}#${appearances}`;
}
