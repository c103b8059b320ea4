import { unknownDirective } from '../../src/core/checks/unknownDirective';
import { specify } from '../support/checkSpec';
import { rows } from '../support/rows';

// The check stands alone here, so that its own name is the only one that is known.
specify(unknownDirective, {
  flags: rows`
    <!-- munaqqih-disable ⟦wrong-sens⟧ -->⏎⏎نص
    <!-- munaqqih-disable-next-line ⟦no-such-check⟧ -->⏎نص
    <!-- munaqqih-enable ⟦x⟧ -->⏎نص
    نص <!-- munaqqih-disable-line ⟦typo⟧ --> نص
    <!-- munaqqih-disable ⟦one⟧ ⟦two⟧ -->⏎نص
    <!-- munaqqih-disable ⟦one⟧,⟦two⟧ -->⏎نص
    <!-- munaqqih-disable unknown-directive, ⟦three⟧ -->⏎نص⏎<!-- munaqqih-enable -->
    <!--munaqqih-disable ⟦four⟧-->⏎نص
    <!-- munaqqih-disable ⟦five⟧⏎⟦six⟧ -->⏎نص
    - بند <!-- munaqqih-disable-line ⟦seven⟧ -->
    > قول <!-- munaqqih-disable-line ⟦eight⟧ -->
    نص⏎⏎<!-- munaqqih-disable ⟦فحص⟧ -->⏎⏎نص
    <!-- munaqqih-disable ⟦Unknown-Directive⟧ -->⏎نص
  `,
  passes: rows`
    <!-- munaqqih-disable -->⏎نص
    <!-- munaqqih-disable unknown-directive -->⏎نص
    <!-- munaqqih-enable unknown-directive -->⏎نص
    <!-- munaqqih-disable-next-line -->⏎نص
    نص <!-- munaqqih-disable-line --> نص
    <!-- تعليق عادي عن munaqqih -->⏎نص
    <!-- munaqqih -->⏎نص
    <!-- eslint-disable no-such-check -->⏎نص
    يكتب الكاتب munaqqih-disable no-such-check في النص.
    اكتب \`<!-- munaqqih-disable no-such-check -->\` قبل الفقرة.
    \`\`\`md⏎<!-- munaqqih-disable no-such-check -->⏎\`\`\`⏎نص
    ~~~⏎<!-- munaqqih-disable no-such-check -->⏎~~~⏎نص
    - بند⏎  \`\`\`⏎  <!-- munaqqih-disable no-such-check -->⏎  \`\`\`
    <!-- munaqqih-disable unknown-directive -->⏎نص <!-- munaqqih-enable no-such-check -->
    <!-- munaqqih-disabled no-such-check -->⏎نص
  `,
});
