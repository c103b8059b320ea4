'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');
const yaml = require('yaml');

const verbsFile = path.join(__dirname, '../../src/knowledge/grammar/verbs.yaml');

/**
 * «اعلن», «اشادت»: verbs in أ that lost it. The word list has most of them, as imperatives of verbs that nobody uses, or as
 * other spellings. `allowed` are names and imperatives that are written so (اشرف, امسك).
 */
function bareVerbs(allowed) {
  const { verbs } = yaml.parse(readFileSync(verbsFile, 'utf8'));
  const perfects = new Set(verbs.map((verb) => verb.split(' ')[0]));
  const found = [];
  for (const perfect of perfects) {
    const rest = perfect.slice(1);
    // الحق is «the right»; اثر may stand for إثر.
    if (!perfect.startsWith('أ') || rest.startsWith('ل') || rest.length < 3 || rest.endsWith('ي')) continue;
    const bare = `ا${rest}`;
    // «اطلع» is a verb of its own.
    if (perfects.has(bare)) continue;
    // «ادخل», «اخرجوا»: imperatives of دخل and خرج.
    const isImperative = perfects.has(rest) && /^[^ا][^ا][^اى]$/.test(rest);
    const stem = /[ىأئ]$/.test(rest) ? bare.slice(0, -1) : bare;
    const forms = isImperative
      ? []
      : [bare, ...(stem === bare ? [`${bare}وا`, `${bare}ه`, `${bare}ها`, `${bare}هم`] : [])];
    for (const form of [...forms, `${rest.endsWith('ى') ? stem : bare}ت`]) if (!allowed.has(form)) found.push(form);
  }
  return found;
}

module.exports = { bareVerbs, verbsFile };
