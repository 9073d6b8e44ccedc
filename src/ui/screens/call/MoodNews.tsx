import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayProps } from '../../parts/play-props.ts';

/** Says to screen readers, when they have a moment, that whoever stands in front has changed, or their mood. */
export function MoodNews({ name, mood, t }: Pick<PlayProps, 'mood' | 't'> & { readonly name: string }) {
  const [news, setNews] = useState('');
  const now = `${name} ${mood}`;
  const known = useRef(now);
  useEffect(() => {
    if (known.current === now) return;
    known.current = now;
    setNews(t('play.gauges.news', { name, mood: t(`common.mood.${mood}`) }));
  }, [now, name, mood, t]);
  return <output class="unseen">{news}</output>;
}
