// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noResume: Ballot = {
  bias: -75,
  sure: -16,
  doubt: -1584,
  weights: `
112:cv
108:resum
106:my cv
103:my resum
84:attach
81:enclos
75:with thi
74:curriculum,my curriculum
73:send my
66:resum in
64:attach my
63:^ resum,curriculum vita,vita
61:be attach,find my
60:enclos my
59:cv be,pdf,the attach
57:a look,resum and
56:hav attach,resum be
54:put my
53:pleas find
52:attach and
51:be enclos,resum for
50:i enclos,thi email
49:be send,cv in,in cas
48:wil find
47:cas you,resum below,see my
46:^ cv,attach resum,cv attach
45:^ her,forward my,hav put,her be,thi let,upd resum,your partn
44:below,drop my,pass it
43:cop of,drop,her my,resum with
42:along,cv and,mark up,resum which,so you,thi messag,you may
41:cv along,on to,resum i,review
40:^ enclos,cv for,exampl,forward,in with,look it,resum pleas,resum to
39:can see,one pag,stapl,your fil
38:also enclos,attach again,attach for,bring my,correct,enclos for,me what
37:^ attach,also attach,attach be,cv so,cv to,it attach,pag resum,recruit,resum at,resum attach,resum her,thi mail,upd
36:a one,attach you,consid me,cv enclos,herewith,i put,includ,just so,look and,my attach,resum along,the resum
35:attach to,be drop,you my
34:be my,her as,mail slot,my upd,partn,phon numb,would welcom
33:com with,hav past,know who,me if,over my,past my,pleas tel,referenc,to mark,to thi,vita and
32:attach a,cas,email,grat if,it look,it over,mail
31:fil,hir at,it up,me know,resum pdf,unpaid,your inbox
30:a cop,and pass,be also,feedback,feedback on,fix up,includ my,may see,open up,pleas also,that my,to fix
29:along with,app for,as my,beforehand,consid,doc,inbox,mark,mark it,text,to forward,to send,traine,tuck,vita be
28:drop off,fix it,post of,you can
27:and her,attach so,cop,i attach,link,look over,so that,thank if
26:and send,attach pleas,bottom of,giv it,glanc,happ if,i drop,i send,me wheth,resum could,the enclos,the traine,vacanc in
25:by way,fix,for any,get my,hr,let and,on its,see i,see wher,you want
24:a eye,a word,also my,any good,background,cast a,front desk,hav it,libert of,my background,on it,pop,the libert,thi as,weak,you wil,your front
23:and introduc,and kind,be com,certific and,hand it,in her,my certific,of thi,open i,posit in,put in,the fil,to app,wil drop,with it,you look,your read,your referenc
22:^ both,along in,also shar,and transcript,app,bottom,hav som,know me,libert,link to,may know,organiz,tak a,the boss,the bottom,to show,transcript,typ,vacanc,who i,you see
21:^ my,any open,clip,context,day one,hang on,introduct,offer,read list,rick santo,the post,your mail
20:background be,cash,need somebod,permiss,the own,verdict,wil leav,you cast
19:again for,courtes,docu,fresh,kim,mer,or get,pag about,stuck,stuck on,va,way of,wil you
18:find attach
17:for background
-26:be short
`,
}
