import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/Dialog.tsx';
import { Certificate, type CertificateProps } from './Certificate.tsx';
import { PrintIcon } from './take-along-icons.tsx';

interface DialogProps extends Omit<CertificateProps, 'name'> {
  print(name: string): void;
  close(): void;
}

const LONGEST_NAME = 60;

/** Asks for the name that is to stand on the certificate, and shows it as it will be printed. */
export function CertificateDialog({ print, close, ...certificate }: DialogProps) {
  const { t, take } = certificate;
  const [name, setName] = useState(take.learner);
  return (
    <Dialog title={t('share.certificate.title')} closeLabel={t('common.close')} close={close}>
      <form
        class="take-form"
        onSubmit={(event) => {
          event.preventDefault();
          print(name.trim());
        }}
      >
        <label for="certificate-name">{t('share.certificate.name')}</label>
        <input
          id="certificate-name"
          class="field"
          type="text"
          autocomplete="name"
          maxLength={LONGEST_NAME}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Certificate {...certificate} name={name.trim()} />
        <div class="dialog-answers">
          <button type="submit" class="button main">
            <PrintIcon /> {t('share.certificate.print')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
