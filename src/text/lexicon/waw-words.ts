/**
 * Words that begin with «و» themselves, for telling «وصل» (arrived) from «و» + «صل»: the conjunction is written together with what
 * follows, and the stemmer takes it off. Verbs of the first form and nouns of Wehr's letter و that news uses; nouns with a broken plural
 * stand in `broken-plurals.ts`. Forms without article and ending.
 */
export const WAW_WORDS: readonly string[] = (
  'وصل وصول وضع وقع وقوع وقف وقفة وقوف وجد وجود وجه وجهة وجوه وعد وعي ورد ورود وفد وفق وفاق وفاة وفر وفرة وقت وقتي ولد ولادة ولد والد والدة والدين ' +
  'وطن وطني واقع واقعة واقعي واجه واجب واجبات وجبة وجدان وحد وحدة وحيد وحش وحشي وحي وافق واصل واسع وسع وسط وسطي وسيط وساطة وسيم وسام وصف وصفة وصاية وصي ' +
  'وصمة وعر وعظ وكالة وكيل ولاء ولاية ولي وهم وهمي وهن وزن وزير وزارة وزاري وزع وثق وثيق وثيقة وثائقي وتيرة وتر وديعة وداع ود ودي ورش ورشة ورق ورقة وراء وراثة وراثي ورث ورطة ' +
  'ورم وريث وشيك وشك وشم وضح وضوح واضح واضحة وضيع وظف وظيفة وظيفي وعاء وعكة وغد وفي وقاية وقائي وقود وقى وقح وكر والي والى واع واعد واحد واحدة وارد واردات وارث وازن واق'
).split(' ');
