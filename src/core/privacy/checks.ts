/** ISO/IEC 7812-1, annex B. `digits` only. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    // By its code: a long message may hold a million such numbers, none of them a card's.
    const digit = digits.charCodeAt(digits.length - 1 - i) - 0x30;
    const double = i % 2 === 1 ? digit * 2 : digit;
    sum += double > 9 ? double - 9 : double;
  }
  return sum % 10 === 0;
}

/** Whether `digits` is a card number: a known issuer's first digits, its length, and the check digit. */
export function isCardNumber(digits: string): boolean {
  return passesLuhn(digits) && ISSUERS.some((issuer) => issuer.test(digits));
}

/** Whether `iban` (capitals and digits only) is one: length by country and check digits (ISO 13616). */
export function isIban(iban: string): boolean {
  return iban.length === ibanLength(iban.slice(0, 2)) && mod97(iban.slice(4) + iban.slice(0, 4)) === 1;
}

/** Characters of a country's IBAN (SWIFT's IBAN registry); undefined where it has none. */
export function ibanLength(country: string): number | undefined {
  return IBAN_LENGTHS[country];
}

/**
 * A French social-security number of 15 digits: the last two are 97 less the rest (Corsica's A and B count as 0, less a
 * million or two).
 */
export function isFrenchNir(number: string): boolean {
  const body = number.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return /^\d{13}$/.test(body) && 97 - mod97(body) === Number(number.slice(13));
}

/** A Spanish DNI (eight digits, letter) or NIE (X, Y or Z, seven digits, letter). Capitals and digits only. */
export function isSpanishDni(number: string): boolean {
  const digits = number.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return /^\d{8}$/.test(digits) && 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === number.at(-1);
}

/** A Spanish social-security number of 12 digits: province, number, check. */
export function isSpanishNss(digits: string): boolean {
  return Number(digits.slice(0, 10)) % 97 === Number(digits.slice(10));
}

/** A German pension insurance number, `12 010203 A 123` without spaces (§ 2 VKVV). */
export function isGermanPension(number: string): boolean {
  const letter = (number.charCodeAt(8) - 64).toString().padStart(2, '0');
  const digits = number.slice(0, 8) + letter + number.slice(9, 11);
  const sum = [...digits].reduce((total, digit, i) => {
    const product = Number(digit) * (PENSION_WEIGHTS[i] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(number[11]);
}

/** A German tax identification number: eleven digits, ISO 7064 MOD 11,10. */
export function isGermanTaxId(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** A routing number of the United States: nine digits (ABA). */
export function isRoutingNumber(digits: string): boolean {
  const weights = [3, 7, 1];
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (weights[i % 3] ?? 0), 0);
  return sum > 0 && sum % 10 === 0;
}

/** Letters count as 10 to 35. */
function mod97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

const PENSION_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** First digits and length. Where an issuer allows more lengths than it uses, the ones in use. */
const ISSUERS = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^5[1-5]\d{14}$/,
  /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[689]\d)\d{11}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^6(?:011|5\d\d|4[4-9]\d)\d{12}$/,
  /^62\d{14,17}$/,
  /^(?:50|5[678]|6\d)\d{14,17}$/,
];

const IBAN_LENGTHS: Record<string, number> = Object.fromEntries(
  (
    'NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 FK18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 MN20 ' +
    'CH21 CR21 HR21 LI21 LV21 BG22 BH22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 ' +
    'AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 ' +
    'AZ28 CY28 AL28 BY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 ' +
    'BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
