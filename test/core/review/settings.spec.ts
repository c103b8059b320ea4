import assert from 'node:assert/strict';
import { defaultSettings, parseSettings } from '../../../src/core/review/settings';

const ids = new Set(['final-ya', 'wrong-sense']);
const parse = (raw: unknown) => parseSettings(raw, ids);
const paths = (raw: unknown): readonly string[] => parse(raw).problems.map(({ path }) => path);

describe('parseSettings', () => {
  it('keeps severities and off, and knows default', () => {
    const { settings, problems } = parse({ checks: { 'final-ya': 'off', 'wrong-sense': 'minor' } });
    assert.deepEqual(settings.checks, { 'final-ya': 'off', 'wrong-sense': 'minor' });
    assert.deepEqual(problems, []);
    assert.deepEqual(parse({ checks: { 'final-ya': 'default' } }), { settings: defaultSettings, problems: [] });
  });

  it('takes nothing for the defaults', () => {
    for (const raw of [undefined, {}, { checks: {} }, { other: 1 }])
      assert.deepEqual(parse(raw), { settings: defaultSettings, problems: [] });
  });

  it('keeps what is right beside what is wrong, and says where', () => {
    const raw = { checks: { 'final-ya': 'loud', 'wrong-sense': 'critical', 'no-such-check': 'off' } };
    assert.deepEqual(parse(raw).settings.checks, { 'wrong-sense': 'critical' });
    assert.deepEqual(paths(raw), ['checks.final-ya', 'checks.no-such-check']);
  });

  it('complains about settings of the wrong kind, and never throws', () => {
    for (const raw of [null, 'x', 5, [], true]) assert.deepEqual(paths(raw), ['']);
    for (const checks of ['x', 5, []]) assert.deepEqual(paths({ checks }), ['checks']);
    assert.deepEqual(paths({ checks: { 'final-ya': null, 'wrong-sense': 3 } }), [
      'checks.final-ya',
      'checks.wrong-sense',
    ]);
  });

  it('reads the style of the house, and keeps the default where it is wrong', () => {
    const style = { names: 'arabic', digits: 'latin', quotes: 'curly', doNotTranslate: [' OpenAI ', 'X'] };
    assert.deepEqual(parse({ style }), {
      settings: {
        checks: {},
        style: {
          ...defaultSettings.style,
          names: 'arabic',
          digits: 'latin',
          quotes: 'curly',
          doNotTranslate: ['OpenAI', 'X'],
        },
      },
      problems: [],
    });
    const wrong = { names: 'greek', digits: 'roman', quotes: 'french', doNotTranslate: ['X', ''] };
    assert.deepEqual(parse({ style: wrong }).settings, defaultSettings);
    assert.deepEqual(paths({ style: wrong }), ['style.names', 'style.digits', 'style.quotes', 'style.doNotTranslate']);
    assert.deepEqual(paths({ style: 'arabic' }), ['style']);
  });

  it('takes the conventions of a newspaper where the house decides nothing else', () => {
    const { style } = parse({ style: { newspaper: 'tunisia' } }).settings;
    assert.deepEqual(style, { ...defaultSettings.style, digits: 'latin', months: 'french', decimals: 'comma' });
    const explicit = { newspaper: 'tunisia', months: 'any', decimals: 'point' };
    assert.deepEqual(parse({ style: explicit }).settings.style, {
      ...defaultSettings.style,
      digits: 'latin',
      decimals: 'point',
    });
    assert.deepEqual(paths({ style: { newspaper: 'mars', months: 'x', percent: 5, decimals: null } }), [
      'style.newspaper',
      'style.months',
      'style.percent',
      'style.decimals',
    ]);
  });

  it('is not fooled by the names of objects', () => {
    assert.deepEqual(paths(JSON.parse('{ "checks": { "__proto__": "off", "constructor": "off" } }')), [
      'checks.__proto__',
      'checks.constructor',
    ]);
  });
});
