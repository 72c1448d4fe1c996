// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const refersToFirst: Ballot = {
  bias: -25,
  sure: 7,
  doubt: -1584,
  weights: `
68:text
67:i send
65:email
64:again
63:messag
62:the #
61:i email
60:mail,voicemail
59:^ stil,my email,my not
57:text you
56:first,monda,my first
55:a messag,i text
53:hav not
52:email you,i messag,lin,my let
51:march,not be,stil,writ
50:i writ,my messag,onc,short,which i,word
49:email of,my text
48:ago,ask how,rang,second,send a,writ you
47:^ it,i leav,i rang,may hav,on my,onc mor
46:concern,linkedin,machin,so her,you on
45:about the,drop,earl,fir,i drop,me again,to my,with the,you in
44:answer,back i,dat,from me,let,let of,messag you,novemb,ten day,und,what i
43:follow,month,oth,request,tuesda
42:a let,follow up,my mail,week
41:about my,check,email about,monda about,septemb,thre week
40:ago i,first of,leav word,on #,saturda,stand,stil stand,week befor,week of,wheth you
39:recal my,stil down,to you,too long,writ on,you see
38:^ thi,ask wheth,day ago,hav hav,on dat,thi be,third,week about,with your
37:^ follow,about,back,dril,from last,last,last wk,ten,txt,txt you,word with,writ to,your door
36:a card,a email,a fortnight,april,be und,do my,email i,fortnight,in march,inbox,ninth,sunda about,the ninth,two week,wednesda,you thre
35:# rd,b,bump,leav you,purpos,rd,see my,start of,subject of,term,the subject
34:# nd,a voicemail,e,e mail,hop to,in that,keen,leav a,length,min whenev,nd,of last,stil keen,week ago
33:^ as,^ furth,^ me,a quick,about that,clock,furth,furth to,just bump,messag of,my previou,previou,quick,to writ,you twic
32:# novemb,circl,circl back,get my,keen to,last month,mail you,may #,mor,mrs,one lin,pick up,stil hop,tow,twic,writ again
31:back to,i say,in jun,mail from,out in,the email,the machin,you befor
30:^ hav,cal your,hav you,last week,of two,wait
29:august,be follow,my earl,spam,the bee,to what,you monda
28:a whil,again from,concern the,the student,thos,you onc
27:# about,east,try
26:back about,com back,i know
22:respect
8:peopl on
-20:kid
-22:big
-23:may ?
-25:nkech,stroud
-26:rey,rocco
-27:aberneth,my teach,own,patienc,wanna
-28:delgado,fram,i go,lou,until
-29:enjo,hear you,hom,shift,to me
-30:cousin,it would,pay,street
-31:about it,and be,cal me,four,happ,hop thi,maj,strong,that the,their,thi messag,truck
-32:cal of,get me,year,your post
-33:^ and,cal to,i read,me back
-34:for me,tobia
-35:# #,^ can,greet,interest,the fair
-36:^ how,kind
-37:^ may,be in,gradu,last year
-38:find you
-39:your talk
-40:^ your,choos
-43:teach,thank you,would lik
-45:^ pleas,could i
`,
}
