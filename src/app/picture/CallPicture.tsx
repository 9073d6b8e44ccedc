import { moodOf } from '../../domain/mood.ts';
import type { Play } from '../../domain/play.ts';
import type { PlayProps } from '../../ui/parts/play-props.ts';
import { CallScreen } from '../../ui/screens/call/CallScreen.tsx';

const nothing = (): void => undefined;

/** The call screen as it is looked at: nothing on it does anything, and the stage is a place for one. */
export function CallPicture({ play, say, t, language }: { readonly play: Play } & Pick<PlayProps, 'say' | 't' | 'language'>) {
  return (
    <CallScreen
      play={play}
      say={say}
      t={t}
      mood={moodOf(play.state.heat, play.state.trust)}
      act={nothing}
      shortcuts
      sound={false}
      turnSound={nothing}
      language={language}
      leave={nothing}
      restart={nothing}
      openSettings={nothing}
      phase={play.state.line >= 0 ? 'listening' : 'speaking'}
      hurry={nothing}
      proceed={nothing}
      stage={<div class="stage" aria-hidden="true" />}
    />
  );
}
