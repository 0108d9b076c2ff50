/** Two small articles on two subjects, one with a stated day and one with an estimate. */
export const SOCHI = `---
title: لقاء في سوتشي
source: الثورة
published: 2019-05-15
---

وقال لافروف إن موسكو وواشنطن اتفقتا على تمديد معاهدة ستارت.

وشدد بومبيو على العقوبات المفروضة على إيران.
`;

export const HAMBURG = `---
title: لقاء في هامبورغ
source: سانا
approximate: {date: 2016-12, ground: «السبت المقبل»}
---

يلتقي الخبراء في جنيف السبت المقبل لبحث الهدنة في حلب.
`;
