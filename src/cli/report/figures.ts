/** A figure with at most one decimal: what stands behind it is noise. */
export const rounded = (value: number): string => (Math.round(value * 10) / 10).toString();

/** A share of 0–1 in percent; what is more than nothing is never called nothing, nor what is less than all called all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1 %';
  if (share < 1 && share >= 0.995) return '>99 %';
  return `${Math.round(share * 100)} %`;
}

/** "1 node", "3 nodes". */
export const counted = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
