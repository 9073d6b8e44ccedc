import { HEAT_BANDS, heatBand } from '../../../domain/bands.ts';

const STEP = 11;

/** How hot, as one to five rising bars. Always beside the word, which it only repeats. @param heat 0–100 */
export function HeatScale({ heat }: { readonly heat: number }) {
  const reached = HEAT_BANDS.indexOf(heatBand(heat));
  return (
    <svg class="heat-scale" viewBox={`0 0 ${HEAT_BANDS.length * STEP} 20`} aria-hidden="true">
      {HEAT_BANDS.map((band, at) => (
        <rect key={band} class={at <= reached ? `reached of-${band}` : ''} x={at * STEP + 1} y={13 - at * 3} width="8" height={6 + at * 3} rx="2" />
      ))}
    </svg>
  );
}
