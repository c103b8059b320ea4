import assert from 'node:assert/strict';
import { translatedMarkup } from '../../src/core/checks/translatedMarkup';
import { applyEdits, safeEdits } from '../../src/core/review/applyFixes';
import { createReviewer } from '../../src/core/review/reviewer';
import { defaultSettings } from '../../src/core/review/settings';
import { builtInKnowledge } from '../support/builtIn';
import { specify } from '../support/checkSpec';
import { rows } from '../support/rows';

specify(translatedMarkup, {
  flags: rows`
    شغّل الأمر:⏎⏎\`\`\`⟦باش|bash⟧⏎npm start⏎\`\`\`
    شغّل الأمر:⏎⏎\`\`\` ⟦بايثون|python⟧⏎print(1)⏎\`\`\`⏎⏎ثم:⏎⏎~~~⟦جافا سكريبت|javascript⟧⏎x()⏎~~~
    - شغّل الأمر:⏎  \`\`\`⟦قذيفة|shell⟧⏎  ls⏎  \`\`\`
    \`\`\`json⏎{}⏎\`\`\`⏎⏎\`\`\`⟦يامل|yaml⟧⏎a: 1⏎\`\`\`
    ## الخلاصة⏎⏎انظر [الخلاصة](#⟦خاتمة|الخلاصة⟧) في آخر المقال.
    ## الخلاصة {#conclusion}⏎⏎انظر [الخلاصة](#⟦خاتمة|conclusion⟧) في آخر المقال.
    ## الخاتمة⏎⏎انظر [آخر المقال](#⟦خاتمة|الخاتمة⟧) لتعرف المزيد.
    ## أدوات المطور⏎⏎انظر [القسم الأخير](#⟦مستشفى-متعدد⟧) في آخر المقال.
    ## ما هو *النموذج*؟⏎⏎- [ما هو النموذج؟](#⟦ما-هي-العارضة|ما-هو-النموذج⟧)
  `,
  passes: rows`
    \`\`\`bash⏎npm start⏎\`\`\`
    \`\`\`⏎باش⏎\`\`\`
    \`\`\`\`markdown⏎\`\`\`باش⏎\`\`\`⏎\`\`\`\`
    \`\`\`تنبيه⏎احذر من الماء⏎\`\`\`
    يُكتب \`\`\`باش\`\`\` في أول السطر.
    ## الخلاصة⏎⏎انظر [الخلاصة](#الخلاصة) في آخر المقال.
    ## ما هو النموذج؟⏎⏎انظر [النموذج](#ما-هو-النموذج) ثم [هنا](#ما-هو-النموذج-1).
    ## أدوات المطوِّر (أ)⏎⏎انظر [الأدوات](#أدوات-المطور-أ) في آخر المقال.
    <a id="خاتمة"></a>⏎## الخلاصة⏎⏎انظر [الخلاصة](#خاتمة) في آخر المقال.
    ## الخلاصة {#خاتمة}⏎⏎انظر [الخلاصة](#خاتمة) في آخر المقال.
    ## الخلاصة⏎⏎انظر [الخلاصة](#conclusion) و[الصفحة](other.md#خاتمة) في آخر المقال.
    انظر [الخلاصة](#خاتمة) في آخر الصفحة.
  `,
});

describe('translated names of headings', () => {
  const reviewed = (text: string, source: string) =>
    createReviewer({ checks: [translatedMarkup], knowledge: builtInKnowledge(), settings: defaultSettings }).review(
      { text, format: 'markdown' },
      { text: source, format: 'markdown' },
    ).findings;
  const english = '## Tools {#tools}\n\nText.\n\n## Conclusion {#conclusion}\n';

  it('are those of the English', () => {
    const text = '## الأدوات {#tools}\n\nنص.\n\n## الخلاصة {#خاتمة}\n';
    assert.equal(applyEdits(text, safeEdits(reviewed(text, english))), text.replace('خاتمة', 'conclusion'));
  });

  it('may differ where the article links to them, or has other headings', () => {
    assert.deepEqual(reviewed('## الأدوات {#أدوات}\n\n[هنا](#أدوات)\n\n## الخلاصة {#conclusion}\n', english), []);
    assert.deepEqual(reviewed('## الأدوات {#أدوات}\n', english), []);
  });
});
