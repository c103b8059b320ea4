import { untranslatedPassage } from '../../src/core/checks/untranslatedPassage';
import { specify } from '../support/checkSpec';

const article = (...paragraphs: readonly string[]): string =>
  ['تتميز الأداة بالسرعة.', ...paragraphs, 'ويمكن تنزيلها مجانًا من الموقع.', 'وهي تعمل بلا إنترنت.'].join('\n\n');

specify(untranslatedPassage, {
  flags: [
    article('⟦This feature allows you to save your work automatically.⟧'),
    article('- ⟦Easy to use and fast to install on any device⟧\n- مجانية بالكامل'),
    article('## ⟦How to install it on your phone in a minute⟧'),
    article('⟦The ministry said that the results will be published in March, and that they are final.⟧'),
    article('أطلقت البلدية خطتها أمس. ⟦The project will be finished before the end of the year.⟧ ورحب السكان بها.'),
    article('وافق النقيب على العرض، ⟦but he asked for more time to read it.⟧'),
  ],
  passes: [
    article('قالت الصحيفة: "The project will be finished before the end of the year." ثم صححت الخبر.'),
    article('شعار الحملة The future is in our hands and it is green، وقد لقي نجاحًا.'),
    article('عزفت الفرقة أغنية The House of the Rising Sun، and the crowd went wild.'),
    article('مراجع: Smith, J. (2019). The history of the city and its people. دار النشر.'),
    article('"This is the last day that I will spend in the city."'),
    article('“We are not afraid of what is to come”, he said in English.”'),
    article('> "It was the best of times, it was the worst of times"'),
    article('Attention Is All You Need'),
    article('Vaswani, A. and others (2017). Attention is all you need, in the proceedings of the conference.'),
    article('Photo by the office of the president, all rights are reserved'),
    article('npm install -g munaqqih'),
    article('Run the command `npm install` and then open the browser on your machine.'),
    article('See https://example.com/docs for more on how to use it with your data.'),
    article('if (a) { return the(value) } else { of(it) } and so on to the end'),
    article('The New York Times, The Washington Post, The Guardian, The Economist'),
    article('تقول العبارة This is the last day of the week and it is cold إن الأسبوع انتهى وإن الجو بارد جدًّا هناك.'),
    'درس في الإنجليزية.\n\nThis is the house that Jack built for the children.\n\nهذا هو البيت الذي بناه جاك.\n\nThis is the cat that killed the rat in the house.\n\nوهذه هي القطة.',
    'This is an English article that has one Arabic line in it.\n\nمرحبًا.\n\nAnd it goes on in English to the end of the page.',
  ],
});
