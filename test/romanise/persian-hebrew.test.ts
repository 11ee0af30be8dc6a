import { describe } from 'vitest';
import { answers } from './rows.ts';

describe('Persian: names of the BGN/PCGN 1958 and UN 2012 tables, as the systems spell them', () => {
  answers(
    'fa',
    'undecided',
    `تهران = Tehrān
    اصفهان = Eşfahān, Isfahan
    مشهد = Mashhad
    شیراز = Shīrāz
    تبریز = Tabrīz
    قم = Qom, Ghom
    کرمانشاه = Kermānshāh
    خوزستان = Khūzestān, Khuzestan
    ژاله = Zhāleh, Jaleh
    چابهار = Chābahār
    گیلان = Gīlān
    یزد = Yazd
    رشت = Rasht
    همدان = Hamadān
    قزوین = Qazvīn
    اهواز = Ahvāz
    بوشهر = Būshehr
    زاهدان = Zāhedān
    ارومیه = Orūmīyeh, Orumiyeh
    نوروز = Nowrūz, Nowruz, Norouz
    آبادان = Ābādān`,
  );
});

describe('Persian: the press', () => {
  answers(
    'fa',
    'undecided',
    `علی خامنه‌ای = Ali Khamenei, Ali Khamene'i, Ali Khamanei
    محمود احمدی‌نژاد = Mahmoud Ahmadinejad, Mahmoud Ahmadi-Nejad, Mahmud Ahmadinezhad, Mahmoud Ahmedinijad
    حسن روحانی = Hassan Rouhani, Hassan Rohani, Hasan Ruhani
    قاسم سلیمانی = Qasem Soleimani, Qassem Soleimani, Ghasem Soleimani, Qassem Suleimani
    محمدجواد ظریف = Mohammad Javad Zarif
    ابراهیم رئیسی = Ebrahim Raisi, Ibrahim Raeesi
    روح‌الله خمینی = Ruhollah Khomeini`,
  );
  answers(
    'fa',
    'no',
    `علی خامنه‌ای = Ali Khomenit, Ali Kamenev, Ali Larijani
    حسن روحانی = Hassan Rouhami, Hassan Roubani
    قاسم سلیمانی = Qasem Soleimati, Qasem Sulemania-Bar
    تهران = Tehram, Teheral`,
  );
});

describe('Hebrew: names as the Academy (2006), BGN/PCGN 1962 and the press spell them', () => {
  answers(
    'he',
    'undecided',
    `תל אביב = Tel Aviv
    ירושלים = Yerushalayim
    חיפה = H̱efa, Haifa, Hefa
    באר שבע = Be’er Sheva, Beersheba
    אשדוד = Ashdod
    ראשון לציון = Rishon LeẔiyyon, Rishon LeTsiyon, Rishon LeZion
    פתח תקווה = Petaẖ Tiqwa, Petah Tikva, Petach Tikva
    נתניה = Netanya
    חולון = H̱olon, Holon
    בני ברק = Bene Beraq, Bnei Brak
    רמת גן = Ramat Gan
    אשקלון = Ashqelon, Ashkelon
    רחובות = Reẖovot, Rehovot
    בת ים = Bat Yam
    הרצליה = Herẕliyya, Hertseliya, Herzliya
    כפר סבא = Kefar Sava, Kfar Saba
    נצרת = Naẕerat, Natzrat
    טבריה = Teverya
    עכו = ‘Akko, Akko
    צפת = Ẕefat, Tsfat
    אילת = Elat, Eilat
    קריית גת = Qiryat Gat, Kiryat Gat
    בנימין נתניהו = Benjamin Netanyahu, Binyamin Netanyahu, Benjamin Netanyhau, Benjamin Netenyahu
    הארץ = Haaretz, Ha'aretz`,
  );
  answers(
    'he',
    'no',
    `בנימין נתניהו = Benjamin Netanyaku, Benjamin Netamyahu, Benjamin Metanyahu
    תל אביב = Tel Avis, Tal Amiv
    אשדוד = Ashgod, Asdor
    חיפה = Haika
    הארץ = Hamaretz`,
  );
});
