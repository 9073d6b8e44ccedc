import { icon } from '../../parts/icon.tsx';
import type { LibraryProps } from './library-props.ts';
import './who-plays.css';

const PersonIcon = /* @__PURE__ */ icon('M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2M8 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0');

/** Whose results these are; where several play on this device, the way to be another. */
export function WhoPlays({ learners, learner, choose, t }: NonNullable<LibraryProps['players']> & Pick<LibraryProps, 't'>) {
  return (
    <label class="language who">
      <PersonIcon />
      <span>{t('data.whoPlays')}</span>
      <select class="field" value={learner} onChange={(event) => choose(event.currentTarget.value)}>
        {learners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
