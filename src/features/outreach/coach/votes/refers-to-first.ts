// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const refersToFirst: Ballot = {
  bias: -25,
  sure: 7,
  doubt: -16,
  weights: `
77:i send
73:i email,text
71:email
69:messag
68:mail,my let
67:my email
66:voicemail
65:^ stil
64:my messag
63:a messag
62:i text,i writ
61:march,may hav,my not,text you
59:again,i messag,monda
57:email of,let of,th about
56:i rang,you on
55:email you,word
54:ask how,drop,hav not,i drop,linkedin,my first,rang,septemb,writ
53:about the,dril,request
52:a let
51:concern,email about,machin,messag of,tuesda,what i,writ you
50:back i,not be
49:ago,back,dat,earl,my mail
48:first,from me,my text,on my,stil,sunda about
47:ago i,ask wheth,hav hav,messag you,onc mor,send a,the one,week of
46:^ thi,april,do my,in septemb,second,ten day,writ to
45:so her
44:a email,a voicemail,about my,answer,follow,long,lost,me again,onc,rang on,subject of,the first,thre week,to you
43:follow up,mayb,on #,short,stil hop,to my,writ on
42:first of,get my,in april,monda about,ninth,novemb,of last,the ninth,und,you in,your machin
41:about that,fir,inbox,leav,leav word,tabl,the subject,week befor
40:^ follow,check,day ago,i cal,i leav,i put,last,quick,ten,thos,txt,txt you,you thre
39:and on,august,describ,in march,net,stand,stil stand,thi be,week about,you see,your door
38:aft the,be und,circl,circl back,mrs,my phon,oth,pick up,purpos,safet,see my,word with
37:back to,be com,from last,i know,leav a,mor,nobod,of dat,pour,spam,week,wil recal
36:a liv,email i,my previou,of me,previou,tenth,the tenth,two week
35:again the,e,e mail,it me,keen,last wk,leav you,on dat,start the,stil keen,text from,that #,third,week ago,wheth you
34:b,door,messag from,messag i,of octob,recal my,the email,the student,twic,you twic
33:^ as,^ furth,^ text,bump,concern your,furth,furth to,i say,know i,last frida,mail from
32:a card,get lost,into the,jun,just bump,keen to,last thursda,no answ,you befor,you last
31:^ me,^ mrs,in that,my earl,polit,writ again
30:again from,be follow,day aft,i repeat,in jun,repeat,the bee
29:^ hav,a whil,below,hav you,last week,the week,you monda
28:# novemb,of two,you onc
27:com back
26:regard topic
24:i understand,wk
-4:she
-19:be your
-24:fram,keep
-26:about it,the fair,wanna
-27:^ her,i see,shift,your post
-28:delgado,hav to,rocco,the green,volunt
-29:hear you,patienc
-30:cal about,until
-31:hav your,own,to me,wil be
-32:cal of,sick,street,thi messag
-33:cal me,hop thi,neighb
-34:hom,i read
-35:strong,tobia
-36:^ can,could i,find you
-37:^ how,for me,maj,me back
-38:# #,choos,greet,man thank,teach
-39:your talk
-40:^ may,be in,last year
-41:year
-42:^ your
-47:^ pleas
`,
}
