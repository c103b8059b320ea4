import assert from 'node:assert/strict';
import { inlineMasks } from '../../../src/core/text/inlineMasks';

const masked = (text: string, format: 'markdown' | 'plain' = 'markdown'): readonly string[] =>
  inlineMasks(text, format).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('inlineMasks', () => {
  const cases: readonly (readonly [what: string, text: string, ...masks: string[]])[] = [
    ['leaves prose alone', 'قال أحمد: نعم، ثم مضى.'],
    ['masks code', 'اكتب `npm start` الآن', 'opaque `npm start`'],
    ['masks code with backticks in it', 'اكتب ``a ` b`` الآن', 'opaque ``a ` b``'],
    [
      'masks the destination of a link, not its text',
      '[نص](https://a.b/c(d) "عنوان")',
      'opaque ](https://a.b/c(d) "عنوان")',
    ],
    ['masks references', '[نص][مرجع] و[^1]', 'opaque ][مرجع]', 'opaque [^1]'],
    ['masks tags, not what stands between', '<b class="x">نص</b>', 'opaque <b class="x">', 'opaque </b>'],
    ['masks comments', 'نص <!-- خفي --> نص', 'opaque <!-- خفي -->'],
    [
      'masks addresses without the mark behind',
      'زر https://a.b/c?d=1, ثم www.e.f.',
      'opaque https://a.b/c?d=1',
      'opaque www.e.f',
    ],
    ['masks e-mail', 'راسل a.b@c.org اليوم', 'opaque a.b@c.org'],
    ['masks hashtags and handles', 'وسم #الذكاء_الاصطناعي و@me_1', 'opaque #الذكاء_الاصطناعي', 'opaque @me_1'],
    ['masks entities', 'كلمة&nbsp;كلمة &#8207;', 'opaque &nbsp;', 'opaque &#8207;'],
    ['masks scripture between ornate brackets', 'تلا ﴿إِنَّ مَعَ الْعُسْرِ يُسْرًا﴾ ثم', 'opaque ﴿إِنَّ مَعَ الْعُسْرِ يُسْرًا﴾'],
    ['masks calls', 'استدعِ print(name, "مرحبًا") الآن', 'opaque print(name, "مرحبًا")'],
    ['takes brackets after a name for prose', 'شركة OpenAI(أوبن إيه آي) هنا'],
    [
      'marks emphasis',
      '**نص** و*نص* ثم _نص_ و~~نص~~',
      ...['**', '**', '*', '*', '_', '_', '~~', '~~'].map((mark) => `markup ${mark}`),
    ],
    ['leaves underscores inside names', 'الملف my_file_name هنا'],
    ['masks escapes', 'نجمة \\* هنا', 'opaque \\*'],
  ];
  for (const [what, text, ...expected] of cases) {
    it(what, () => {
      assert.deepEqual(masked(text), expected);
    });
  }

  it('knows no emphasis in plain text', () => {
    assert.deepEqual(masked('*نجمة* و`رمز`', 'plain'), ['opaque `رمز`']);
  });
});
