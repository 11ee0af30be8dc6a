import { describe } from 'vitest';
import { answers } from './rows.ts';

describe('resolution 55 of 27 January 2010, the examples of its table', () => {
  answers(
    'uk',
    'yes',
    `Алушта = Alushta
    Андрій = Andrii
    Борщагівка = Borshchahivka
    Вінниця = Vinnytsia
    Володимир = Volodymyr
    Гадяч = Hadiach
    Згурський = Zghurskyi
    Ґалаґан = Galagan
    Донецьк = Donetsk
    Рівне = Rivne
    Єнакієве = Yenakiieve
    Гаєвич = Haievych
    Короп'є = Koropie
    Житомир = Zhytomyr
    Закарпаття = Zakarpattia
    Медвин = Medvyn
    Їжакевич = Yizhakevych
    Кадиївка = Kadyivka
    Мар'їне = Marine
    Йосипівка = Yosypivka
    Стрий = Stryi
    Київ = Kyiv
    Наталія = Nataliia
    Рибчинський = Rybchynskyi
    Троць = Trots
    Ужгород = Uzhhorod
    Біла Церква = Bila Tserkva
    Щербухи = Shcherbukhy
    Гоща = Hoshcha
    Юрій = Yurii
    Корюківка = Koriukivka
    Яготин = Yahotyn
    Костянтин = Kostiantyn
    Знам'янка = Znamianka
    Феодосія = Feodosiia`,
  );
});

describe('BGN/PCGN 1965, ALA-LC 2011, ISO 9:1995, scholarly', () => {
  answers(
    'uk',
    'yes',
    `Юрій = Yuriy, Iurii, Jurij, Ûrìj
    Зеленський = Zelens’kyy, Zelensʹkyĭ, Zelens’kyj
    Хмельницький = Khmel’nyts’kyy, Chmel’nyc’kyj
    Запоріжжя = Zaporizhzhya, Zaporižžja
    Щербак = Shcherbak, Ŝerbak, Ščerbak
    Єфремов = Yefremov, Iefremov, Jefremov
    Київ = Kyyiv, Kyïv`,
  );
});

describe('the press', () => {
  answers(
    'uk',
    'yes',
    `Зеленський = Zelensky, Zelenskiy, Zelenskyy, Zelenskyi
    Юрій Бутусов = Yurii Butusov, Yuri Butusov, Yuriy Butusov
    Валерій Залужний = Valerii Zaluzhnyi, Valeriy Zaluzhnyi, Valery Zaluzhny
    Олександр Сирський = Oleksandr Syrsky, Oleksandr Syrskyi
    Андрій Єрмак = Andrii Yermak, Andriy Yermak, Andriy Ermak
    Юлія Тимошенко = Yulia Tymoshenko, Yuliya Tymoshenko
    Петро Порошенко = Petro Poroshenko
    Віталій Кличко = Vitaliy Klychko, Vitali Klychko
    Ігор Коломойський = Ihor Kolomoisky, Ihor Kolomoyskyi, Igor Kolomoisky
    Віктор Янукович = Viktor Yanukovych
    Порошенко, Петро Олексійович = Petro Poroshenko`,
  );
});

describe('no romanisation', () => {
  answers(
    'uk',
    'no',
    `Зеленський = Zelinsky, Zelenksy, Zalensky, Zelensly, Selenskyj, Zelenskey, Zelesnky
    Тимошенко = Timoshenko, Tymoshenka, Tymoshneko
    Порошенко = Porochenko, Poroshenkov
    Залужний = Zaluzhney, Zalushny
    Маріуполь = Mariopol
    Ярослав = Yroslav, Yaroslaw
    Петро Порошенко = Poroshenko, Petro`,
  );
  answers('uk', 'undecided', 'Zelensky = Zelensky');
});
