// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noResume: Ballot = {
  bias: -72,
  sure: -8,
  doubt: -1584,
  weights: `
111:cv
107:my cv
101:resum
100:my resum
82:attach and
81:with thi
80:resum and,resum in
79:attach,pdf
77:enclos,send my
76:curriculum
72:the attach,vita
70:my curriculum,resum with
69:cv be
68:curriculum vita
67:attach my,resum i
66:^ resum,cv and,resum be,the resum,thi mail
64:below
63:be attach,i enclos
61:enclos my,resum attach
60:find my,hav attach
59:cv so,resum for
58:be send,cas you,cv to,resum so
57:resum to,thi email,thi let
56:cop of,resum on,resum which
55:a look,be includ,cv attach,her my,in cas,mark up
54:can see,put my,see my
53:attach to,cv in,drop my,your fil
52:look it,pleas find
51:^ cv,^ her,attach you,my attach,resum as,thi messag
50:attach resum,i attach,me what,wil find
49:be enclos,one pag,resum below,so you,upd resum
48:fix it,forward my,her be,portfolio,resum at
47:also attach,attach again,me if,resum her,stapl,stapl to,your partn
46:^ enclos,attach a,includ
45:a pdf,and fix,cv her,enclos a,leav my,my upd,pleas look,resum along,resum my,see wher,stuck my,the pdf
44:correct,hav put,includ my,it attach,mail slot,resum would
43:a one,cv for,over my,see i,you my
42:^ attach,i send,mark it,onl so,pag resum,referenc,upd
41:along,also enclos,cv along,her as,i put,know who,resum und,send over
40:consid me,drop,enclos for,hav enclos,it over,of thi,resum pleas,resum through,wrong with
39:a resum,attach be,attach so,link,me honest,portfolio and,vita be,your boss
38:along with,and portfolio,any good,attach pleas,be also,drop off,herewith,it if,mark what,new vers,pass it,pop my,resum could,should you,und your
37:a cop,as discuss,exampl,front desk,hav stuck,hir at,in with,it up,resum should,thank if,to mark,your inbox,your wip
36:also my,attach with,below pleas,cv pleas,go through,goe with,hand it,just so,know i,me wheth,pleas read,review it,thi so,vers,wip
35:and pass,app for,attach for,attach the,feedback,fix up,go over,hav it,kind go,my work,on to,review,see what,slot thi,two pag,vita and
34:be drop,both and,by way,cv enclos,enclos be,her too,partn,pdf so,what wrong,wil leav,your mail
33:a read,and forward,attach her,attach tel,below you,bring my,cv com,giv it,her in,inbox,it any,my background,resum lik,to correct,transcript,with it,work histor,you see
32:^ bring,a peek,and kind,cas,cv which,hav past,look and,my transcript,past my,stuck,to consid,you may
31:add,anyth with,beforehand,fax,may see,read my,resum enclos,resum too,sak,usu,vacanc in,wil see
30:consid,correct it,find attach,her do,her would,introduct,it read,on her,pleas hand,pleas rat,print my,stuck on,thi not,would chang
29:attach along,be my,cast a,check it,cov let,eye over,feedback on,includ a,resum pdf,the fil,to forward,tuck
28:accompan,attach too,your front
27:a eye,amus,enclos pleas,know me,pop,your correct
26:enclos so,let as,of introduct,pag be
24:cv with
22:context,for context
-30:no resum
`,
}
