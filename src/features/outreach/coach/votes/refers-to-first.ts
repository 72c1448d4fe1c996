// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const refersToFirst: Ballot = {
  bias: -28,
  sure: 7,
  doubt: -16,
  weights: `
78:text
71:i email
70:email,mail,messag
69:my email
66:i send,voicemail
65:the #
64:my not,text you
62:may hav,my let
61:march,my messag
60:^ stil,again
59:i messag,i text,i writ,th about
58:email of,email you,let of
57:monda,writ you
56:linkedin,request,sunda about
55:a messag,i rang,my first,tuesda,word
54:which i
53:second,septemb,what i,you a
52:machin,messag you,on dat,writ
51:email about,i leav,octob,on #,onc mor,rang
50:ask how,dril,from me,my text
49:about the,ago,first,messag of,onc,th i
48:back,earl,follow,hav not,leav word,month i,novemb,stil,the first,you in
47:concern,my mail,send a,ten day
46:about my,ask wheth,august,back i,follow up,hav hav,i cal,let,so her,wednesda
45:^ follow,ago i,email i,your machin
44:a email,a voicemail,check,i put,mail you,me again,monda about,ninth,on my,short,the ninth,und,writ to
43:^ thi,a let,answer,april,drop,i drop,leav a,stil hop,subject of,tabl,word with
42:a card,describ,do my,in march,in septemb,inbox,not be,of dat,oth,thre week,to my,to you,writ on,your door
41:# st,a quick,aft the,day ago,e,e mail,leav you,long,rang on,the subject,txt,txt you,week about
40:last,safet,stand,stil stand,ten,the email,two week,you thre
39:east,mor,of me,pick up,third,thos,wil recal
38:back to,be my,in april,last month,messag i,my phon,of octob,pour,start the,stil down,the not,twic
37:# rd,be und,hav send,in jun,it the,purpos,rd,week,week ago,you see
36:a lin,a liv,circl,circl back,drop you,from last,i know,it me,keen,my previou,previou,stil keen,tenth,that #,the tenth,wheth you
35:again from,apologiz,befor,bump,into the,last frida,last wk,nobod,of last,recal my,the bee,you twic
34:b,in that,last week,mail from,mail of,of min,text from,the student,the week,you last
33:i say,just bump,keen to,know i,messag from
32:^ as,be follow,concern your,door,fifth,no answ,see my
31:^ furth,^ me,address,below,furth,furth to,i phon,liv,my earl,nudg,referenc,referenc to
30:^ hav,back about,hav you,mrs,the machin
29:com back,last thursda,of two,polit
28:out in,som week,you monda
26:regard topic,spam
25:a whil,wk,you befor
23:again the
22:^ mrs
-15:i get
-18:be your
-24:the fair,wanna
-25:fram
-26:my room
-27:^ greet,hear you
-28:to me,your post
-29:patienc,the green
-30:^ her,cal of,neighb,teach
-31:could i,hav your,sick,street,thaddeu
-33:cal me,cousin,hous,i read,own,skyl,strong
-34:hop thi,thi messag
-35:me back
-36:# #,^ may,maj,we hav,year,your talk
-37:^ can,last year
-38:^ how,be in
-39:^ your
-45:^ pleas
`,
}
