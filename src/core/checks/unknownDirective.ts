import { say } from '../text/message';
import type { DirectiveCheck } from './check';

/** A comment that silences a check that does not exist: it would silence nothing, and nobody would know. */
export const unknownDirective: DirectiveCheck = {
  id: 'unknown-directive',
  category: 'other/directive',
  severity: 'minor',
  title: { en: 'Comment names no known check', ar: 'تعليق يسمّي فحصًا غير معروف' },
  reads: 'directives',

  *run(directives, checkIds) {
    for (const directive of directives) {
      for (const { id, start, end } of directive.checks) {
        if (checkIds.has(id)) continue;
        const nearest = [...checkIds].find((known) => known.startsWith(id.slice(0, 5)));
        yield {
          span: { start, end },
          message: say(message, { id }),
          fixes:
            nearest === undefined
              ? []
              : [{ title: say(fix, { id: nearest }), safety: 'unsafe', edits: [{ start, end, text: nearest }] }],
        };
      }
    }
  },
};

const message = {
  en: 'There is no check named {id}; this comment silences nothing',
  ar: 'لا يوجد فحص باسم {id}؛ هذا التعليق لا يُسكت شيئًا',
};
const fix = { en: 'Did you mean {id}?', ar: 'أتقصد {id}؟' };
