// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noResume: Ballot = {
  bias: -76,
  sure: -19,
  doubt: -1584,
  weights: `
112:cv
105:resum
102:my cv,my resum
88:attach
77:enclos
66:curriculum,my curriculum,send my
65:attach my
63:be attach,resum in
62:find my
61:with thi
60:curriculum vita,vita
56:^ resum
54:enclos my
53:hav attach,wil find
52:cv be,resum be
51:pleas find,you may
50:a look
48:i enclos
47:in cas
46:along,be enclos,be send,forward my,resum and,the attach
45:attach and,exampl
44:put my,resum for,review,so you
43:cv in,see my,upd resum
42:cas you,cop of,cv attach,me what,pdf
41:attach again,her my
40:forward,resum pleas
39:^ her,cv along,cv to,drop my,recruit
38:cv so,hav put,pass it,pleas tel
37:^ attach,^ cv,resum at,thi messag,upd,your partn
36:correct,cv enclos,cv for,drop,her be,in with
35:on to,referenc,resum attach,would welcom
34:attach be,can see,cas,it up,my upd,phon numb,resum to,resum which,thi mail,traine
33:vita and
32:along with,attach you,below,bring my,cop,grat if,herewith,i put,just so,mark,may see,resum pdf,so that,that my,unpaid
31:a cop,enclos for,inbox,includ,open up,pleas also,to send,your inbox
30:beforehand,doc,hr,link,partn,thi let,to fix
29:and tel,attach so,look it,mark it,see i,you wil
28:and also,be my,drop off,happ if,it look,me know,post of,resum with,the traine,to forward
27:^ enclos,and her,background,be also,front desk,giv it,i attach,me if,one pag,to thi,welcom,you can,you look,you want
26:also enclos,app for,as wel,attach for,attach pleas,mail,thank if,to app,your front,your remark
25:a eye,advis,be com,be thank,cast a,i drop,if you,know if,know me,libert of,look and,offer,organiz,over my,put it,the libert,the post,weak
24:also i,and kind,app,fix,for any,hand it,in her,my certific,see wher,send,to your,vacanc,what to
23:attach a,certific and,if it,it over,link to,messag,posit in,thi email,wil drop,your kind,your referenc
22:also shar,background be,for your,fresh,hang on,hav som,libert,open for,remark,tak a,text,the next,through it,to introduc,want it,would mak
21:a word,about me,also look,boss,cash,could giv,email,for background,get my,it in,kim,may know,my background,onto,over and,read on,rick santo,santo,see in,see it,slot,the right,to it,too
20:as i,as my,be shown,car for,consid me,for com,in red,in spr,lad for,much lik,need somebod,not read,pag about,read and,the freez,up i,vacanc in,wel ?
19:^ my,amus,ask your,be polit,even part,jo,me wher,or not,pop,she tak,sit manag,the hir,the wrong,thi sinc,und your,wheth ther,y,y all,you see
18:a pag,esteem,find attach,follow,i send,it if,off my,person in,roast,shipyard,somebod on,that sound,the link,thought,to follow
17:cast,els to,humb,on both,saturda so,thi as,transcript
-20:not see
-26:be short
`,
}
