import type { BrowserContext } from 'playwright';

/**
 * Notes everything that must not happen in any page of this context: an error on the console (a breach of the
 * Content-Security-Policy is one), an exception that nobody caught, a request to another host, an answer that failed.
 * @param origin of the served game, the only one that may be asked
 * @returns the sentences, filled while the pages live
 */
export function collectComplaints(context: BrowserContext, origin: string): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`The console says: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    complaints.push(`Nobody caught: ${error.stack ?? error.message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    // Pictures that the page made itself (data:, blob:) ask nobody.
    const asksSomebody = url.protocol.startsWith('http') || url.protocol.startsWith('ws');
    if (asksSomebody && url.origin !== origin) complaints.push(`The page asked another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`Answered with ${response.status()}: ${response.url()}`);
  });
  return complaints;
}
