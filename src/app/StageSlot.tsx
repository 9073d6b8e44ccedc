import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StageHandle, StageView } from '../../scenes/stage-view.ts';
import type { Mood } from '../domain/mood.ts';
import type { Play } from '../domain/play.ts';
import { afterPaint } from './after-paint.ts';
import { stageView } from './stage-view.ts';

interface Props {
  readonly play: Play;
  /** The customer's mood, as their face shows it. */
  readonly face: Mood;
  /** Null while the face answers before the words. */
  readonly words: ((id: string) => string) | null;
  readonly motion: StageView['motion'];
  readonly renderer: 'auto' | 'webgl' | 'canvas';
  /** The stage could not be opened: the game goes on without. */
  failed(): void;
}

/** Where the canvas stands. It is loaded once the first choice has been painted, and nobody waits for it. */
export function StageSlot({ play, face, words, motion, renderer, failed }: Props) {
  const view = useMemo(() => stageView(play, face, words, motion), [play, face, words, motion]);
  const slot = useRef<HTMLDivElement>(null);
  const latest = useRef(view);
  const [stage, setStage] = useState<StageHandle | null>(null);
  latest.current = view;

  useEffect(() => {
    let gone = false;
    let opened: StageHandle | undefined;
    void afterPaint()
      .then(() => import('../../scenes/stage.ts'))
      .then(async ({ openStage }) => {
        if (gone || !slot.current) return;
        opened = await openStage(slot.current, latest.current, { renderer });
        if (gone) opened.close();
        else setStage(opened);
      })
      .catch((error: unknown) => {
        // Without a stage the game is whole; why there is none matters to whoever looks for it.
        console.info('The stage stays off:', error);
        if (!gone) failed();
      });
    return () => {
      gone = true;
      opened?.close();
    };
  }, []); // oxlint-disable-line react-hooks/exhaustive-deps -- opened once; what changes afterwards is shown, not opened again

  useEffect(() => stage?.show(view), [stage, view]);

  useEffect(() => {
    if (!stage) return;
    const stir = () => stage.stir();
    const kinds = ['pointerdown', 'click', 'keydown'] as const;
    // Before anybody else hears of it: what follows from it is painted first.
    for (const kind of kinds) addEventListener(kind, stir, true);
    stir();
    return () => {
      for (const kind of kinds) removeEventListener(kind, stir, true);
    };
  }, [stage]);

  return <div class="stage" ref={slot} aria-hidden="true" />;
}
