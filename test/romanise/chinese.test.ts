import { describe, expect, test } from 'vitest';
import { sameReading } from '../../src/romanise/readings.ts';
import { isRomanisation } from '../../src/romanise/romanise.ts';

/** Wade-Giles (Giles 1892, 1912) against Hanyu Pinyin (1958, ISO 7098), the marks of aspiration left out or not. */
const SAME = `Chou En-lai = Zhou Enlai
Teng Hsiao-p'ing = Deng Xiaoping
Teng Hsiao-ping = Deng Xiaoping
Mao Tse-tung = Mao Zedong
Lin Piao = Lin Biao
Liu Shao-ch'i = Liu Shaoqi
Hua Kuo-feng = Hua Guofeng
Chu Te = Zhu De
Chiang Ch'ing = Jiang Qing
Hu Yao-pang = Hu Yaobang
Chao Tzu-yang = Zhao Ziyang
Ssu-ma Ch'ien = Sima Qian
Tsao Tsao = Cao Cao
Lao Tzu = Lao Zi
Ch'ü Yüan = Qu Yuan
Lü Pu-wei = Lü Buwei
Li Po = Li Bo
Tu Fu = Du Fu
Jen Pi-shih = Ren Bishi
Yeh Chien-ying = Ye Jianying
P'eng Te-huai = Peng Dehuai
Ho Lung = He Long
Ts'ai Yüan-p'ei = Cai Yuanpei
Tsai Ing-wen = Cai Yingwen
Ma Ying-jeou = Ma Yingjiu
Lai Ching-te = Lai Qingde
Chiang Ching-kuo = Jiang Jingguo
Jiang Jingguo = Chiang Ching-kuo
Chiang Kai-shek = Jiang Jieshi
Sun Yat-sen = Sun Zhongshan
Xí Jìnpíng = Xi Jinping`;

const DIFFERENT = `Xi Jingping = Xi Jinping
Xi Jinpin = Xi Jinping
Li Jinping = Xi Jinping
Li Qiang = Li Keqiang
Li Beng = Li Peng
Zhou Enlia = Zhou Enlai
Deng Xaioping = Deng Xiaoping
Mao Zedang = Mao Zedong
Wang Yee = Wang Yi
Hu Jinato = Hu Jintao
Wen Jiaboa = Wen Jiabao`;

const rows = (text: string) => text.split('\n').map((row) => row.split(' = ') as [string, string]);

describe('syllable by syllable', () => {
  test.each(rows(SAME))('%s is %s', (latin, record) => expect(sameReading(latin, record, 'zh')).toBe(true));
  test.each(rows(DIFFERENT))('%s is not %s', (latin, record) => expect(sameReading(latin, record, 'zh')).toBe(false));
  test('characters alone decide nothing', () =>
    expect(isRomanisation('Xi Jingping', '习近平', 'zh')).toBe('undecided'));
});
