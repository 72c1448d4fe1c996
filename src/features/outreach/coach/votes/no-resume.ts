// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noResume: Ballot = {
  bias: -73,
  sure: -12,
  doubt: -1584,
  weights: `
113:cv
108:my cv
107:resum
104:my resum
84:attach
80:with thi
79:enclos
77:send my
72:curriculum,my curriculum
68:attach and,vita
66:the attach
65:resum in
64:^ resum,cv be
63:be attach,curriculum vita,pdf,resum and
62:attach my
61:resum be
59:enclos my
58:cv in,find my,hav attach
55:cv attach,i enclos,thi let
53:a look,be enclos,pleas find,put my
51:cas you,cv and,in cas
49:^ cv,attach resum,resum below
48:resum for,resum which,resum with,thi email
47:along,be send,see my,thi mail
46:below,resum i
45:cv to,forward my,wil find
44:attach you,resum attach,the resum,you may
43:attach to,correct,drop my,pass it,upd resum
42:can see,hav put,her be,so you,your fil,your partn
41:attach a,cv along,cv pleas,her my,i put,mark up,on to,over my,resum to,thi messag,to thi
40:cop of,me what,resum pleas,resum so,stapl to
39:^ enclos,^ her,cv for,drop,exampl,it up,look it,resum my,review,stapl,the pdf,vita be
38:^ attach,attach again,enclos for,herewith,in with,it attach,my attach,one pag,pag resum,resum her
37:also attach,also enclos,and pass,forward,just so,me honest,pleas look,resum along,resum at
36:a one,consid me,cv enclos,her as,includ,upd
35:be drop,cv so,hav it,mail slot,mark it,may see,recruit
34:cas,fix,mail,vacanc in
33:along with,attach for,hav past,i send,know who,link,past my,see i,see what
32:app for,ask your,attach be,attach so,bring my,cv com,enclos a,fix it,fix up,look and,my upd,phon numb,referenc,to mark,vita and,weak,wil leav,you my
31:assistant job,attach her,be my,fil,hand it,hir at,includ my,it look,it over,know if,me wheth,of thi,partn,resum pdf,unpaid,would welcom
30:a eye,a peek,cast a,email,eye over,feedback,feedback on,her do,i attach,mark,me if,me which,open up,pleas also,pleas tel,portfolio and,post of,resum as,resum could,to fix
29:as discuss,beforehand,bottom of,com with,consid,grat if,introduct,lmk,peek,thi for,thi so,to send,wel for,your inbox
28:as my,be also,doc,drop off,giv it,keep me,of introduct,that my,traine,tuck,what weak,wip
27:a cop,by way,so that,stuck on,text,the traine,through and,to forward
26:attach pleas,bottom,check,hr,inbox,it if,me wher,mor thing,sak,the bottom,the enclos,welcom,you look,you think
25:a read,and her,attach onl,background,chat for,fold,glanc,mail in,my background,onl so,open i,pop,the fil,wel ?,you wil
24:cop,enclos pleas,for any,for what,front desk,libert of,my work,on its,tak a,the libert,your front
23:along in,also shar,context,for context,i drop,mail so,may know,my certific,the pack,und your,vers of,wil drop,you want,your correct
22:any open,certific and,know me,nit,posit in,ther or,transcript
21:^ both,and transcript,cv with,hav som,libert,way of
20:also my,background be,your referenc
19:resum enclos
-25:be short
`,
}
