/** What shows moments. Nothing of it is needed before the first choice, so it is loaded with what follows that. */
export { Moments } from './Moments.tsx';
export { OutcomeMoment } from './OutcomeMoment.tsx';
