import { describe, expect, test } from 'vitest';
import { isEquivalentGivenName } from '../../src/romanise/given-names.ts';

const SAME = `Alexander Aleksandr, Alexander Oleksandr, Alexander Alyaksandr, Michael Mikhail, Mykhailo Mikhail, Sergei Sergey,
  Sergei Serhiy, Vladimir Volodymyr, Andrei Andriy, Nikolai Mykola, Yevgeny Evgenii, Yevgeny Yevhen, Alexei Oleksiy,
  Dmitry Dmytro, Igor Ihor, Oleg Oleh, Julia Yulia, Yuri Yurii, Paul Pavlo, Peter Petro, Pyotr Petr, George Giorgos,
  John Ioannis, Yanis Yiannis, Kyriakos Kiriakos, Mohammed Mohamed, Mohammad Muhammad, Osama Usama, Yasser Yasir,
  Hassan Hasan, Benjamin Binyamin, Fyodor Fedor, Qasem Ghasem, Vitali Vitaliy, Abdelfattah Abdulfattah`;
const OTHER = `Vitali Wladimir, Dmitry Daniil, Yulia Semyon, Ali Ruhollah, Hassan Hussein, Bashar Hafez, Ivan John, Anthony Antony,
  Sergei Serge-Alain, Mohammed Mahmoud, Said Sayyid, Oleg Olga, Micheal Michael, Alexnader Alexander, Georgi George, Boris Bob`;

const pairs = (text: string) => text.split(',').map((pair) => pair.trim().split(' ') as [string, string]);

describe('given names', () => {
  test.each(pairs(SAME))('%s and %s are one', (a, b) => {
    expect(isEquivalentGivenName(a, b)).toBe(true);
    expect(isEquivalentGivenName(b, a)).toBe(true);
  });
  test.each(pairs(OTHER))('%s and %s are not', (a, b) => expect(isEquivalentGivenName(a, b)).toBe(false));
});
