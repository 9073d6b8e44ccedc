import { useState } from 'preact/hooks';
import { hasFlag, holds } from '../../../domain/condition.ts';
import { laterContacts } from '../../../domain/desk.ts';
import { offers } from '../../../domain/offers.ts';
import type { Contact, Preparation } from '../../../domain/scenario.ts';
import { clockTime, duration } from '../../parts/clock-time.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { ArrowIcon, AskIcon, CheckIcon, HourglassIcon, InviteIcon, MoonIcon, PhoneIcon, RecordIcon, TaskIcon, VideoIcon } from '../../parts/icons.tsx';
import type { PlayProps } from '../../parts/play-props.ts';

const KIND_ICONS: Readonly<Record<Preparation['kind'], typeof RecordIcon>> = { record: RecordIcon, colleague: AskIcon, task: TaskIcon };
const CHANNEL_ICONS: Readonly<Record<Contact['channel'], typeof PhoneIcon>> = { 'in-person': ArrowIcon, phone: PhoneIcon, video: VideoIcon };

/** What can be done at the desk: what makes the contact go better, the contact, letting time pass. */
export function DeskActions(props: PlayProps) {
  const { play, say, t, act } = props;
  const { scenario, state } = play;
  const offered = new Set(offers(scenario, state));
  const wait = [...offered].find((action) => action.startsWith('wait:'));
  const contacts = scenario.contacts.filter(({ id }) => offered.has(`contact:${id}`));
  const later = laterContacts(scenario, state);
  const preparations = scenario.preparations.filter((one) => !hasFlag(state.flags, one.doneFlag) && holds(one.when, state));
  const people = scenario.people.filter((one) => one.invite && (offered.has(`invite:${one.id}`) || hasFlag(state.flags, one.invitedFlag)));
  return (
    <div class="desk-actions">
      {preparations.length > 0 && (
        <section aria-labelledby="desk-look-up">
          <h2 id="desk-look-up">{t('play.desk.lookUp')}</h2>
          <ul class="desk-list">
            {preparations.map(({ id, kind, minutes }) => {
              const Icon = KIND_ICONS[kind];
              const fits = offered.has(`prepare:${id}`);
              return (
                <li key={id}>
                  <button
                    type="button"
                    class="task"
                    data-action={fits ? `prepare:${id}` : undefined}
                    aria-disabled={!fits}
                    onClick={() => fits && act(`prepare:${id}`)}
                  >
                    <Icon />
                    <span>
                      {say(`preparation.${id}`)} <small class="quiet">{fits ? duration(minutes, props) : t('play.desk.noTime', { time: duration(minutes, props) })}</small>
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section aria-labelledby="desk-invite">
          <h2 id="desk-invite">{t('play.desk.invite')}</h2>
          <ul class="desk-list">
            {people.map(({ id, name, invite }) => (
              <li key={id}>
                {offered.has(`invite:${id}`) ? (
                  <button type="button" class="task" data-action={`invite:${id}`} onClick={() => act(`invite:${id}`)}>
                    <InviteIcon />
                    <span>
                      {name} <small class="quiet">{t('play.desk.about', { who: say(`person.${id}`), time: duration(invite?.minutes ?? 0, props) })}</small>
                    </span>
                  </button>
                ) : (
                  <p class="task done">
                    <CheckIcon />
                    <span>
                      {name} <small class="quiet">{t('play.desk.coming')}</small>
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {contacts.length + later.length > 0 && (
        <section aria-label={t('play.desk.contacts')}>
          <ul class="desk-list contacts">
            {contacts.map(({ id, channel }) => {
              const Icon = CHANNEL_ICONS[channel];
              return (
                <li key={id}>
                  <button type="button" class="button main" data-action={`contact:${id}`} onClick={() => act(`contact:${id}`)}>
                    <Icon /> {say(`contact.${id}`)}
                  </button>
                </li>
              );
            })}
            {later.map(({ contact: { id, channel }, from }) => {
              const Icon = CHANNEL_ICONS[channel];
              return (
                <li key={id}>
                  <button type="button" class="task" aria-disabled="true">
                    <Icon />
                    <span>
                      {say(`contact.${id}`)} <small class="quiet">{t('play.desk.from', { time: clockTime(from, props) })}</small>
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {(wait !== undefined || offered.has('leave')) && (
        <section aria-label={t('play.desk.time')} class="desk-time">
          {wait !== undefined && <Wait {...props} action={wait} />}
          {offered.has('leave') && <CallItADay {...props} />}
        </section>
      )}
    </div>
  );
}

function Wait({ action, ...props }: PlayProps & { readonly action: string }) {
  const minutes = Number(action.slice('wait:'.length));
  return (
    <button type="button" class="button" data-action={action} onClick={() => props.act(action)}>
      <HourglassIcon />
      {props.t('play.desk.wait', { time: clockTime(props.play.state.clock + minutes, props) })}
    </button>
  );
}

/** Ends the play, so it is asked again, with what is still open. */
function CallItADay({ play, t, act }: PlayProps) {
  const [asking, setAsking] = useState(false);
  const open = play.state.promises.filter(({ status }) => status === 'open').length;
  return (
    <>
      <button type="button" class="button" data-asks="leave" onClick={() => setAsking(true)}>
        <MoonIcon /> {t('play.desk.leave')}
      </button>
      {asking && (
        <Dialog title={t('play.desk.leave')} closeLabel={t('common.close')} close={() => setAsking(false)}>
          <div class="dialog-question">
            <p>
              {t('play.desk.leaveNote')} {open > 0 && <strong>{t('play.desk.leaveOpen', { count: open })}</strong>}
            </p>
            <div class="dialog-answers">
              <button type="button" class="button main" data-action="leave" onClick={() => act('leave')}>
                {t('play.desk.leaveYes')}
              </button>
              <button type="button" class="button" onClick={() => setAsking(false)}>
                {t('play.desk.leaveNo')}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
