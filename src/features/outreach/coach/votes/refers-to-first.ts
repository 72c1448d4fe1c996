// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const refersToFirst: Ballot = {
  bias: -26,
  sure: 7,
  doubt: -16,
  weights: `
76:email,i email
74:text
73:mail,th about
70:messag
69:voicemail
68:my email
64:my let
63:from me,may hav,my messag,my not
62:i messag,let of,monda
61:i writ,text you
60:the first
59:a not
58:email you,i send,i text,request,tuesda
57:machin,messag you,sunda about,writ you
56:email of,i rang,march
55:again,drop,messag of,second
54:about the,what i,word
53:a messag,i drop,septemb,writ
52:^ stil,email about,i leav,linkedin,my text
51:send you
50:ago,let,month i,octob,rang,stil,you a,your machin
49:august,back,follow,follow up,me again,onc mor,send a,so her,ten day,writ to
48:about my,dril,hav not,onc,postcard,short,wednesda,you in
47:desk,hav hav,my mail
46:# rd,aft the,ago i,back i,day ago,earl,it the,leav word,long,lost,previou,rd,to my,wil recal,your door
45:inbox,on #,the second,week about,writ on
44:# st,a card,answer,ask wheth,in septemb,novemb,start of,tabl
43:^ follow,a voicemail,april,do my,leav a,leav you,of min,rang on,third
42:about that,check,e,e mail,ear,email i,net,of octob,stil hop,ten,to you,und,with the,word with
41:a email,about learn,circl,circl back
40:a let,dat,last,last month,mor,ninth,on dat,pick up,stand,stil stand,the ninth,thos,txt,txt you,your desk
39:describ,in april,in march,you thre
38:back to,bump,februar,fourth,mail of,mayb,my previou,slid
37:# about,be und,it me,jun,last thursda,last week,my phon,of dat,pour,recal my,the email,the week,two week,week,wheth you,you see
36:^ as,^ text,a whil,again from,concern,first email,first messag,from last,i phon,just bump,keen,nobod,rememb,stil keen,tenth,text from,that #,the tenth,und your,week ago,you sunda
35:last wk,not be,start the,twic,you last
34:and linkedin,befor,i suppos,in that,into the,mail from,my fourth,no answ,of me,suppos,the bee,week back
33:# novemb,^ me,keen to,know i,of last,the student,thi mak,you twic
32:b,be long,i know,in jun,polit,see my
31:# octob,^ furth,below,furth,furth to,messag from
30:be follow,cal your,eleven day,my earl,nudg,the machin,you onc
29:^ hav,hav you,i tel,my #
28:of septemb,som week,try,you befor,you monda
27:com back,out in
26:get bur
25:wk
24:concern your
21:stil down
-19:be your
-23:fram
-25:keep,the fair
-26:my room,sick
-27:hear you,to me,volunt
-28:kne
-29:patienc
-30:curt,hav your,it would,neighb,own,thi messag,whom,your post
-31:cal of,hous,skyl
-32:broth,hop thi,thaddeu
-33:strong
-35:# #,cousin,street
-36:^ how,find you,your talk
-37:^ may,cal me,me back
-38:sum,we hav
-39:be in,greet,maj
-40:^ your,year
-45:last year
-46:^ pleas
`,
}
