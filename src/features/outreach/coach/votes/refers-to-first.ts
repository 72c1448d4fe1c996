// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const refersToFirst: Ballot = {
  bias: -24,
  sure: 7,
  doubt: -1584,
  weights: `
66:text
64:email
63:again
60:i email,my email
59:messag
57:mail,voicemail
55:my not,text you
54:my first,my messag,writ
53:first,monda,you in
52:my let
50:i text,march
49:email of,i writ,onc,rang,short
48:^ stil,i send,second,to my,word
47:ago,i messag,i rang,my text
46:ask how,email you,linkedin,on my,onc mor,so her,und
45:i leav,let of,request,send a
44:answer,earl,hav not,me again,not be,the #,which i
43:about my,follow,from me,let,my mail,sunda about,the first,writ you
42:^ it,concern,dat,on #,week
41:a messag,check,may hav,messag you,mor,stil,thi be,with the,you on
40:# th,ago i,email about,follow up,last,leav word,machin,monda about,month,send you,stand,stil stand,th,writ on
39:about the,do my,oth,recal my,stil down,ten day,third,thre week,what i,you her,your door
38:a card,dril,drop,i drop,messag of,on dat,tuesda,wednesda,you see
37:cal your,keen,send,stil keen,subject of,the subject,writ to
36:a email,a let,about,be und,fir,hav hav,in march,inbox,my previou,previou,see my,start of,term,to you,two week,week about,with your,word with,you a
35:^ follow,a fortnight,about that,ask wheth,b,befor,bump,ear,email i,fortnight,purpos,txt,txt you
34:^ as,^ text,a quick,day ago,far,get my,hop to,lin,mail from,not of,novemb,quick,septemb,twic
33:# rd,i say,in jun,keen to,last week,leav a,rd,week ago
32:^ hav,april,back,just bump,nobod,stil hop,thos,to writ,worr,worr if
31:back i,circl,circl back,e,e mail,last wk,may #,ninth,pick up,the ninth,wk,writ again
30:^ furth,^ me,concern your,east,furth,furth to,last frida,leav you,lost,mail you,my phon,the student,you onc,you twic
29:a whil,the bee,to what,you befor
28:a voicemail,concern the,desk,length,my earl,of two,spam
27:be follow,chat,in that,mrs,saturda
26:back to,wheth you
24:# novemb,com back,i know
22:thank again
21:march about
9:peopl on
-17:do not
-23:be a,my room
-24:stroud,then the
-25:be your,kid
-26:^ what,own,rocco,their,wil be
-27:aberneth,i find,patienc,wanna
-28:cal of,hom,hop thi,until
-29:art,delgado,enjo,i go,lou,maj,street,what you
-30:cousin,happ
-31:and be,cal me
-32:^ and,about it,best,over,strong,year,your post
-33:cal to,for me,get me,gradu,greet,tobia
-34:^ how,cal about,kind,me your,rain
-35:# #,^ can,i read,interest,me back
-36:the fair
-37:last year,would lik
-38:^ hop,^ may,be in,lik to
-39:^ your
-40:^ would,choos,your talk
-43:teach
-44:^ pleas,could i,thank you
`,
}
