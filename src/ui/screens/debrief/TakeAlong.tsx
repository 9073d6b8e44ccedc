import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { choiceRecords } from '../../../domain/choice-record.ts';
import type { Debrief } from '../../../domain/debrief.ts';
import { RecordIcon } from '../../parts/icons.tsx';
import { Certificate } from './Certificate.tsx';
import { CertificateDialog } from './CertificateDialog.tsx';
import { choiceTable } from './choice-table.ts';
import type { Assessed, DebriefProps } from './debrief-props.ts';
import { DisagreeDialog } from './DisagreeDialog.tsx';
import { playDocument } from './play-document.ts';
import { PrintedResult } from './PrintedResult.tsx';
import { LinkIcon, PrintIcon, ShareIcon } from './take-along-icons.tsx';
import type { TakeAlongProps } from './take-along-props.ts';
import '../../parts/field.css';
import './take-along.css';
import './print.css';

interface Props extends DebriefProps {
  readonly take: TakeAlongProps;
  /** With the methods that are shown. */
  readonly result: Debrief;
}

/** The ways in which a result leaves the page: a link, paper, files, and a word to the scenario's author. */
export function TakeAlong({ take, result, ...props }: Props) {
  const { play, methods, shown, t, say, assessed = null } = props;
  const [open, setOpen] = useState<'certificate' | 'disagree' | null>(null);
  const [news, setNews] = useState('');
  const [certified, setCertified] = useState<{ readonly name: string; readonly assessed: Assessed } | null>(null);
  const [prints, setPrints] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const told = useMemo(() => shown.flatMap((id) => methods.filter((method) => method.id === id)), [methods, shown]);
  const records = () => choiceRecords(play, told, take.times);
  const close = () => setOpen(null);

  // What is to be printed has to stand on the page first.
  const printer = useRef(take.print);
  printer.current = take.print;
  useEffect(() => {
    if (prints > 0) printer.current();
  }, [prints]);
  const print = (certificate: typeof certified) => {
    setCertified(certificate);
    setPrints(prints + 1);
  };

  const copy = async () => {
    if (await take.copy(take.link)) return setNews(t('share.take.copied'));
    field.current?.focus();
    field.current?.select();
    setNews(t('share.take.copyYourself'));
  };
  const saved = (name: string) => setNews(t('share.take.saved', { name }));

  return (
    <>
      <section class="take-along card" aria-labelledby="take-along-title">
        <h2 id="take-along-title">{t('share.take.title')}</h2>
        <p class="quiet">{t('share.take.about')}</p>
        <div class="take-link">
          <label for="take-link">{t('share.take.link')}</label>
          <input id="take-link" ref={field} class="field" readOnly value={take.link} onFocus={(event) => event.currentTarget.select()} />
          <button type="button" class="button main" onClick={() => void copy()}>
            <LinkIcon /> {t('share.take.copy')}
          </button>
          {take.share && (
            <button type="button" class="button" onClick={() => take.share?.(say('title'), take.link)}>
              <ShareIcon /> {t('share.take.share')}
            </button>
          )}
        </div>
        <h3>{t('share.take.files')}</h3>
        <div class="take-files">
          <button type="button" class="button" onClick={() => print(null)}>
            <PrintIcon /> {t('share.take.print')}
          </button>
          {play.playthrough.mode === 'assess' && assessed && !props.shared && (
            <button type="button" class="button" onClick={() => setOpen('certificate')}>
              <RecordIcon /> {t('share.take.certificate')}
            </button>
          )}
          <button type="button" class="button" onClick={() => saved(take.saveTable(t('share.file.choices'), choiceTable(records(), props)))}>
            {t('share.take.table')}
          </button>
          <button type="button" class="button" onClick={() => saved(take.saveDocument(t('share.file.play'), playDocument(records(), told, take, assessed, props)))}>
            {t('share.take.data')}
          </button>
          <button type="button" class="button plain" onClick={() => setOpen('disagree')}>
            {t('share.take.disagree')}
          </button>
        </div>
        <output class="take-news">{news}</output>
      </section>
      {open === 'disagree' && (
        <DisagreeDialog
          {...props}
          take={take}
          result={result}
          close={close}
          save={(document) => {
            saved(take.saveDocument(t('share.file.objection'), document));
            close();
          }}
        />
      )}
      {open === 'certificate' && assessed && (
        <CertificateDialog
          {...props}
          take={take}
          result={result}
          assessed={assessed}
          close={close}
          print={(name) => {
            print({ name, assessed });
            close();
          }}
        />
      )}
      <div class="print-sheet">
        {certified ? <Certificate {...props} take={take} result={result} {...certified} /> : <PrintedResult {...props} take={take} result={result} assessed={assessed} />}
      </div>
    </>
  );
}
