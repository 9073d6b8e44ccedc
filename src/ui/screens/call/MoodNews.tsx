import { useEffect, useRef, useState } from 'preact/hooks';
import { together } from '../../../domain/play.ts';
import { voiceOf } from '../../../domain/presence.ts';
import type { PlayProps } from '../../parts/play-props.ts';

/** Says to screen readers, when they have a moment, that the customer's mood has changed. */
export function MoodNews({ play, mood, t }: Pick<PlayProps, 'play' | 'mood' | 't'>) {
  const [news, setNews] = useState('');
  const known = useRef(mood);
  const text = t('play.gauges.news', { name: voiceOf(play.scenario, together(play)).name, mood: t(`common.mood.${mood}`) });
  useEffect(() => {
    if (known.current === mood) return;
    known.current = mood;
    setNews(text);
  }, [mood, text]);
  return <output class="unseen">{news}</output>;
}
