import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src/core/guard/links.js';

describe('links in a text', () => {
  it.each([
    ['See shop.nl for more.', ['shop.nl']],
    ['Pay at evil.top, or at pay.evil.co.uk/now?x=1.', ['evil.top', 'pay.evil.co.uk/now?x=1']],
    [
      'Pay at EVIL.TOP or evil.Com:8080/x or at evil.zip#now',
      ['EVIL.TOP', 'evil.Com:8080/x', 'evil.zip#now'],
    ],
    ['Schreiben Sie an müller-küchen.de.', ['müller-küchen.de']],
    ['Смотрите пример.рф и xn--e1afmkfd.xn--p1ai', ['пример.рф', 'xn--e1afmkfd.xn--p1ai']],
    ['t.me/scam, t.co/abc and x.com', ['t.me/scam', 't.co/abc', 'x.com']],
    ['We saw evil.top.We like it', ['evil.top']],
    ['see (evil.top)! And evil.top again', ['evil.top']],
    [
      'https://user:pass@rival.example:80/a, www.rival.example',
      ['https://user:pass@rival.example:80/a', 'www.rival.example'],
    ],
    ['Write to dana@shop.nl', []],
    ['Come on Tue.We have time. We saw your kitchen.It is large. All done.So we go.You said so.', []],
    ['The plan.pdf, photo.jpg and list.docx; Node.js and script.js, version 2.0.1', []],
    ['e.g. a.m. i.e. z.B. d.h. u.a. p.ej. etc.In p.ex. U.S.A. P.S. Ph.D M.Sc B.Sc LL.M', []],
    ['At 10.am or 12.pm, 3.in wide, 10.30.am; 1.200 euros on 12.05.2027', []],
    ['P.O.Box 12, S.A.de C.V., Huber GmbH & Co.KG, Dr.med. Huber, Dipl.Ing. Wolf, Mr.Black, St.Green', []],
    ['Alles gut.Ist das recht? So.Heute nicht. Fin.Si vous voulez. Vale.Es así. Bien.Il vient.', []],
    ['a...b.. .com ..org -.de. @me.com', []],
  ])('%s', (text, links) => {
    expect(findLinks(text)).toEqual(links);
  });
});
