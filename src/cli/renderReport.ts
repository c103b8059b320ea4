import { allChecks, renderGithub, renderJson, renderPretty, renderSarif } from '../core/index';
import type { Report } from '../core/index';
import type { CheckOptions } from './arguments';
import type { Host } from './host';

/** What lines are wrapped to where there is no terminal. */
const usualColumns = 100;

export async function renderReport(report: Report, options: CheckOptions, host: Host): Promise<string> {
  const { format, language, output } = options;
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report, allChecks, language);
    case 'github':
      return renderGithub(report, language);
    case 'pretty': {
      const toTerminal = output === undefined;
      const paint = toTerminal && host.colour ? (await import('picocolors')).createColors(true) : undefined;
      return renderPretty(report, { paint, width: (toTerminal ? host.columns : undefined) ?? usualColumns, language });
    }
  }
}
