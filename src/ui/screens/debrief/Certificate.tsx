import type { Debrief } from '../../../domain/debrief.ts';
import { MoodEmblem } from '../../parts/MoodEmblem.tsx';
import { countingOf } from './counting.ts';
import { dayOf } from './day.ts';
import type { Assessed, Words } from './debrief-props.ts';
import type { Taken } from './take-along-props.ts';

export interface CertificateProps extends Words {
  readonly take: Taken;
  readonly result: Debrief;
  readonly assessed: Assessed;
  readonly name: string;
}

/** What somebody can hang on a wall or send to whoever asked for it: who, what, how well, and how to verify it. */
export function Certificate({ take, result, assessed, name, ...words }: CertificateProps) {
  const { t, say, play, methodTexts, language } = words;
  const { totals, passed } = countingOf(result.scores, assessed.mark);
  const customer = play.scenario.people.find(({ role }) => role === 'customer')?.name ?? '';
  const row = (label: string, value: string) => (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <article class="certificate">
      <p class="certificate-brand">
        <MoodEmblem mood={passed ? 'delighted' : 'neutral'} size={44} /> {t('library.name')}
      </p>
      <h3>{t('share.certificate.title')}</h3>
      <p class="certificate-name">{name || t('share.certificate.nobody')}</p>
      <p>{t(passed ? 'share.certificate.passedLine' : 'share.certificate.takenLine')}</p>
      <p class="certificate-what">{say('title')}</p>
      <p class="quiet">{t('share.certificate.by', { customer })}</p>
      <dl>
        {totals.map(({ id, total }) => row(methodTexts[`method.${id}.name`] ?? id, t('share.certificate.of', { total })))}
        {row(t('share.certificate.mark'), t('share.certificate.markOf', { mark: assessed.mark }))}
        {row(t('share.certificate.outcome'), t(`debrief.outcomeName.${result.outcome}`))}
        {row(t('share.certificate.mode'), t(`modes.name.${play.playthrough.mode}`))}
        {assessed.attempt !== null && row(t('share.certificate.attempt'), String(assessed.attempt))}
        {take.ended !== null && row(t('share.certificate.date'), dayOf(take.ended, language))}
        {row(t('share.certificate.code'), assessed.code)}
      </dl>
      <p class="certificate-verify">{t('share.certificate.verify')}</p>
      <p class="certificate-link">{take.link}</p>
    </article>
  );
}
