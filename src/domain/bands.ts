/** The bands in which heat and trust are read (methods.md, section 7). Conditions read bands, never raw numbers. */
export const HEAT_BANDS = ['calm', 'wary', 'frustrated', 'angry', 'furious'] as const;
export type HeatBand = (typeof HEAT_BANDS)[number];

export const TRUST_BANDS = ['low', 'guarded', 'open', 'firm'] as const;
export type TrustBand = (typeof TRUST_BANDS)[number];

/** Where each band begins, 0–100. */
export const HEAT_FROM: Readonly<Record<HeatBand, number>> = { calm: 0, wary: 20, frustrated: 40, angry: 60, furious: 80 };
export const TRUST_FROM: Readonly<Record<TrustBand, number>> = { low: 0, guarded: 30, open: 55, firm: 75 };

/** @param heat 0–100 */
export function heatBand(heat: number): HeatBand {
  return heat >= 80 ? 'furious' : heat >= 60 ? 'angry' : heat >= 40 ? 'frustrated' : heat >= 20 ? 'wary' : 'calm';
}

/** @param trust 0–100 */
export function trustBand(trust: number): TrustBand {
  return trust >= 75 ? 'firm' : trust >= 55 ? 'open' : trust >= 30 ? 'guarded' : 'low';
}
