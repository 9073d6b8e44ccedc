import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayProps } from '../../parts/play-props.ts';

interface MoodNewsProps extends Pick<PlayProps, 'mood' | 't'> {
  readonly name: string;
  /** They have been met before: how they come to this contact is news, a promise may have been broken since. */
  readonly again: boolean;
}

/** Says to screen readers, when they have a moment, that whoever stands in front has changed, or their mood. */
export function MoodNews({ name, mood, again, t }: MoodNewsProps) {
  const [news, setNews] = useState('');
  const now = `${name} ${mood}`;
  const known = useRef(again ? '' : now);
  useEffect(() => {
    if (known.current === now) return;
    known.current = now;
    setNews(t('play.gauges.news', { name, mood: t(`common.mood.${mood}`) }));
  }, [now, name, mood, t]);
  return <output class="unseen">{news}</output>;
}
