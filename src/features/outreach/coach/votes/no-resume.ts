// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noResume: Ballot = {
  bias: -72,
  sure: -8,
  doubt: -1584,
  weights: `
112:cv
107:my cv
103:resum
101:my resum
84:attach and
82:pdf
81:attach
79:enclos
78:send my,with thi
76:resum in
75:curriculum
74:resum and
73:the attach
71:vita
69:my curriculum
68:^ resum,the resum
67:curriculum vita
66:cv be,resum i
65:attach my,cv and
64:be attach
63:i enclos,resum be,resum with
62:enclos my,resum attach
61:below,find my
59:cv so,hav attach,resum for
57:cas you,resum which
56:resum so,thi let
55:cop of,in cas,thi mail
54:cv attach,cv in
53:be includ,cv to,her my,resum to
52:attach resum,attach you,can see,pleas find,put my,resum on,thi email,your fil
51:a look,drop my,upd resum
50:^ her,her be,one pag
49:be send,mark up,see my,so you,wil find
48:attach to,be enclos,includ my,portfolio,thi messag
47:^ cv,and fix,includ,resum as,resum at,resum below,stapl
46:a pdf,attach a,enclos a,look it,my attach,resum her,your partn
45:^ enclos,cv for,me what,the pdf,you my
44:also attach,fix it,hav put,it attach,pleas look,resum along
43:forward my,her as,i attach,me honest,resum would,see wher,stapl to,upd
42:along,be also,correct,i send,me if,my upd
41:^ attach,a one,know who,mail slot,mark it,over my,pag resum,see i
40:cv along,cv her,pass it,resum my,resum pleas,your boss
39:and portfolio,any good,attach again,drop,hav stuck,i put,referenc,resum should,resum und,stuck my
38:a resum,also enclos,consid me,enclos for,herewith,mark what,review,two pag,what weak,your inbox
37:a cop,along with,attach so,attach with,drop off,feedback,front desk,her too,hir at,it up,link,me wheth,resum lik,resum through,to thi,und your,vita be,with it
36:app for,attach her,attach the,cv pleas,exampl,hand it,hav it,wil leav,wip
35:and pass,attach be,forward,in with,it over,just so,my work,of thi,on to,pdf so,see what
34:also my,attach pleas,cv enclos,fix up,hav enclos,it any,onl so,should you,thank if,to correct,to mark,vers
33:attach for,be drop,below you,cas,fax,go over,goe with,inbox,it if,mail,on her,partn,pleas tel,recruit,so that,vita and,what to,work histor
32:and forward,and kind,bottom of,bring my,by way,leav my,usu,you may
31:ask your,cv which,introduct,know i,look and,pleas read,thi so,to fix,unpaid
30:a peek,attach along,attach too,beforehand,cast a,com with,correct it,cv com,doc,envelop,eye over,read my,thi not,vacanc in,wil see
29:add,check it,consid,feedback on,hav past,her do,it read,may see,my counsel,past my,peek,print my,resum could,tuck,would chang,you see,your front,your mail
28:a eye,amus,attach tel,be my,email,enclos pleas,glanc,includ a,of introduct,phon numb,resum pdf,to forward,wel for,you car
27:find attach,leav you,let as,sak,stuck,stuck on,vers of
26:accompan,along for,mail so,the fil
25:real person,thi for,valu your
24:know me
23:a cv,cv with,resum enclos
22:transcript
21:context,for context,pop,your referenc
-32:no resum
`,
}
