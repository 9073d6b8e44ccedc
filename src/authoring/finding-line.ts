import type { Finding } from './finding.ts';

/** A finding as one line of a report: `file:line  rule  path: what is wrong – what would be right`. */
export function findingLine({ file, line, rule, severity, path, message, advice }: Finding): string {
  const place = path === '' ? '' : `${path}: `;
  return `${file}:${line}  ${rule}${severity === 'warning' ? ' (warning)' : ''}  ${place}${message} – ${advice}`;
}
