// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noResume: Ballot = {
  bias: -71,
  sure: -8,
  doubt: -1584,
  weights: `
112:cv
107:my cv
102:resum
101:my resum
82:attach and
80:attach,with thi
79:pdf,resum in
78:send my
77:enclos,resum and
76:curriculum
73:vita
71:resum with
70:my curriculum,the attach
69:^ resum
68:attach my,curriculum vita
67:the resum
66:cv be,resum i
65:cv and,resum be
63:be attach,enclos my,i enclos,thi mail
62:resum attach
61:below,find my
60:resum for,resum so
59:cv so,hav attach
58:cv attach,her my
57:cop of,cv to,thi let
56:cas you,resum on,thi email
55:put my,resum which
54:a look,can see,in cas,pleas find
53:attach resum,be send,resum to
52:be includ,drop my,see my
51:^ her,attach you,cv in
50:i attach,mark up,one pag,portfolio
49:look it,my attach,wil find
48:^ cv,her be,includ,includ my,resum at,so you,stapl,thi messag,upd resum,your fil
47:be enclos,me if,resum as,you my,your partn
46:^ enclos,attach a,fix it,resum below
45:also attach,and fix,attach to,hav put,mail slot,resum her,resum my,stapl to,stuck my
44:a pdf,me what,pleas look,resum would,see i,see wher,the pdf
43:consid me,cv for,enclos a,forward my,it attach,know who,referenc,resum along
42:^ attach,attach again,correct,cv her,her as,i send,me honest
41:a one,along,leav my,resum through,upd
40:also enclos,be also,drop,enclos for,i put,mark it,my upd,pag resum,resum pleas,resum und
39:a cop,hav enclos,link,of thi,over my,pass it,resum should
38:any good,attach be,attach so,cv along,drop off,front desk,goe with,it up,just so,mark what,portfolio and,thank if,two pag,your boss
37:a resum,along with,and portfolio,attach with,exampl,hav stuck,hir at,it over,me wheth,review,slot thi,und your,vita be,wip,your inbox
36:app for,attach the,cv enclos,feedback,in with,kind go,know i,pop my,see what,your wip
35:also my,and pass,cv pleas,fix up,go over,hand it,herewith,my work,on to,resum could,wil leav,your mail
34:a read,attach for,attach her,attach pleas,both and,cas,forward,hav it,onl so,partn,pdf so,resum lik,stuck,to correct,to fix,to mark,vers
33:below you,consid,correct it,go through,her too,it any,look and,on her,pleas read,pleas tel,recruit,should you,to thi,with it,work histor,you may
32:and forward,be drop,beforehand,by way,enclos be,fax,inbox,it if,read my,resum enclos,sak,usu,vita and
31:a peek,attach along,cast a,com with,cv com,cv which,eye over,hav past,introduct,mail so,may see,my transcript,past my,pleas rat,resum too,thi so,to consid,transcript,unpaid,wil see,you mark,you see
30:feedback on,her would,my counsel,stuck on,thi not,vacanc in
29:a eye,add,bring my,her do,it read,peek,read and,the link,tuck
28:attach tel,attach too,be my,enclos pleas,glanc,my referenc,of introduct,print my,resum pdf,resum rid,the fil,would chang,you car,your front
27:accompan,check it,cv with,includ a,to forward,vers of,wel for
26:pop,the enclos
25:amus
24:a cv,context,for context
-31:no resum
`,
}
