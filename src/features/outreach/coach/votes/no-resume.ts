// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noResume: Ballot = {
  bias: -76,
  sure: -19,
  doubt: -1584,
  weights: `
115:cv
107:resum
105:my cv
104:my resum
88:attach
79:enclos
69:curriculum,my curriculum
66:send my
65:attach my
64:curriculum vita,vita
63:be attach,find my,with thi
62:^ resum
60:cv be
59:resum in
58:enclos my
56:hav attach
54:a look,pleas find
53:the attach
52:resum be
50:be enclos,cv in,i enclos,put my,wil find
49:in cas
48:cv attach,resum for
47:forward my,you may
46:be send,cas you
45:attach and,upd resum
44:^ cv,drop,review
43:pdf,resum which
42:along,drop my,resum at,so you
41:^ her,cop of,exampl,resum with
40:cv along,hav put,her my,recruit,resum and,resum her,resum pleas
39:her be,resum attach,upd
38:attach again,attach resum,cv to,forward,pag resum,see my,thi messag,your partn
37:also attach,cv so,her as,look it,me what,pass it
36:^ attach,a one,correct,cv enclos,it look,on to,pleas tel
35:cv for,in with,just so,my upd,resum to,thi mail
34:attach be,attach for,can see,cas,it up,referenc,that my,traine,vita and
33:^ enclos,also enclos,one pag,phon numb
32:bring my,feedback,feedback on,grat if,link,look and,unpaid,would welcom
31:along with,attach a,enclos for,herewith,it over,mark it,may see,open up,pleas also,thi email
30:attach you,be also,doc,get my,i put,mark,partn,text
29:a cop,app for,as my,background,beforehand,cop,cv and,drop off,inbox,includ,me know,resum pdf,see i,thi let,to forward,to send,your inbox
28:be my,happ if,me wheth,post of,so that,thank if,you want
27:and her,attach so,for any,giv it,hr,know who,me if,the traine,thi as,you wil
26:com with,fix it,front desk,hand it,know if,libert of,the libert,you look,your referenc
25:a eye,also i,and also,app,be thank,cast a,i attach,i drop,link to,mail,my background,over my,to thi,your front
24:and kind,be com,be put,know me,offer,on it,posit in,tak a,the post,to app,weak,welcom
23:advis,also shar,and tel,any open,attach pleas,below,certific and,email,libert,my certific,of thi,open i,organiz,put it,send,typ,vacanc,vivian,wil drop,your remark
22:abov,as wel,hang on,in her,see in,see wher,who i,wil leav,you can,you my,your kind
21:also look,background be,check,for background,fresh,lad for,may know,much lik,need somebod,pen,see it,the next,to fix,vacanc in,wel as
20:^ my,about me,cash,chat for,consid me,grandson,hav som,kim,not read,offic for,onto,open for,pag about,read and,read on,rick santo,that sound,through it,to it,wel ?,which my,wil you,y all
19:amus,be shown,find attach,googl,if she,in spr,its way,jo,me wher,nam hav,over and,permiss,pop,priz,she tak,somebod on,the freez,the hir,ther to,thi sinc,to follow,to introduc,want it,wheth ther
18:for com,it if,roast,santo,the wrong
17:transcript,und your
16:a upd,and transcript
-18:not see
-26:be short
`,
}
