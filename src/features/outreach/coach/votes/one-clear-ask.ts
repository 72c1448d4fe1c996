// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const oneClearAsk: Ballot = {
  bias: -58,
  sure: -9,
  doubt: -45,
  weights: `
121:^ and
107:^ also
92:would also
91:also
83:and could
76:also be,you also
75:and can
74:attach and
73:correct
72:also i,forward,portfolio
71:mark
70:and would,if your
69:can you,forward my,i also
68:my portfolio,put me
67:also can
66:a look,a tour,send me,the hir
65:me what
64:resum and
63:introduc me,nam to,welcom
62:and let,and send,look over,need a
61:also ask,pass my,recommend,traine,your review
60:com fre,keep me,you send
59:also want,and kind,lend,lend me,the lab
58:also lik,and tel,kind also,oblig if,pleas also,your boss
57:and pleas,me which,whoev,writ me,your crew
56:along,bring my,for our,of hand,pair of,plu,your team
55:glad if,happ if,hop the,me also,to ?,to whoev
54:also if,also tel,and to,who hir,would welcom
53:and giv,and may,essa,look it,numb of,portfolio and,read my,send my,to say,would think,you know
52:a let,a technician,also do,and if,boss,in on,introduc,me in,pair,shadow you,tel your,your direct
51:and also,my cov,my cv
50:a seat,a traine,address of,and mark,attach my,cov let,mark it,me if,my nam,review,the nam,vacanc,you introduc
49:any good,mark up,me who,nam of,on to,word for
48:about me,check,in mind,know if,look at,pass it,sel me,sit in,whoev do,your manag
47:^ hav,^ oh,ever need,if ther,me honest,me with,oh and,open i,recommend me,sign my,the address,who do,you look
46:also a,and com,com speak,me the,so if,the resum,think of,weak
45:a good,along to,anyon els,cv,fil,it any,me first,or thre,over my,put my,tak on,to oth,would want,you hir
44:a word,also could,also send,anywa,attach pleas,borrow,correct to,fre at,hir ?,introduct to,spot,to our,ver glad,want you,what wrong,your honest
43:^ anywa,and lend,any assistant,any vacanc,be also,connect me,could you,intern ?,it over,link,open and,recruit,ref me,resum,suppl,the plant,touch with,two or,wrong with,you shar
42:^ n,a assistant,a pair,addit,and speak,as wel,i request,in addit,inform me,lik you,my applic,who els,you help,you to,your compan,your opin
41:a spot,advis,advis me,also let,also to,email me,mark what,next need,ref,request that,sampl,scholar,seat,that say,you put,your com
40:^ hop,also pleas,anybod for,cv and,find attach,hav any,if the,me and,me to,our club,pleas read,read list,read them,resum for,rid along,send,thank if,would chang,you could,you think,your outfit
39:a fre,and borrow,and introduc,and look,borrow your,class ?,farm ?,fix,go over,know anyon,me a,me som,ment me,my attach,my pag,oh,shadow,so would,sum i,the fal,the numb,thi mail,to fix,too ?,you guy,you read
38:^ but,ask your,be welcom,bring,colleagu who,com and,cov,good one,grat if,if a,in touch,it also,lik a,me down,minut and,on traine,open on,plan ?,recommend to,scrap,speak to,to forward,whil i,your suppl
37:advertiz,along the,also look,also would,and get,anyon on,attach tel,could use,for aid,giv my,i bring,know of,lab ?,let for,me around,need you,now ?,opin,poem,portfolio be,sampl of,say if,shar,the pay,welcom your,writ a,your partn
36:a introduct,a open,also what,and do,any intern,attach,be consider,book you,certific and,correct it,down for,for sum,lov for,my sist,natural,pleas,pleas put,right person,shop ?,your list
35:all your,also shar,and be,anyon,attach a,fre plac,intern,it back,look and,not could,one ?,plu a,the boss,to borrow,to com,to correct,tour ?,who decid,you check,you lend,you ref,you sel
34:^ whil,a sess,addit i,also attach,also need,and me,be pleas,compan,compan and,edit,fre for,guy,it bet,my past,pleas keep,resum could,school ?,shar my,speak at,the new,the oth,the shop,word to
33:and should,at it,be her,be proud,com see,cv to,kind send,mail me,me wher,my form,octob i,partn,proud to,reel,resum enclos,see the,slid and,spend a,start whenev,the vault,them about,thre thing,through and,vacanc for,wel for,when a,who run,young peopl,your hr
32:^ besid,about any,don,feedback,feedback on,fix ?,her do,his secretar,honest what,i talk,introduct,lesson,my ment,often,on for,pric list,red pen,the attach,the foreman,two of,wel,wel ?,wel and,your colleagu
31:# st,and cal,applic to,be below,check my,hav open,hir for,ink,list and,me straight,mind when,my certific,new,project,proud,r you,rol,say my,sign on,tak intern,talk and,what weak,you mark,your not,your old
30:about you,also com,also writ,but if,cal my,colleagu,correct the,essa i,her too,lmk,monda the,pag two,plac for,talk at,textbook,the form,the know,to recommend,to visit,too,watch a,whom i,with ?,wonder if,writ ?,yard
29:also put,also see,also that,and portfolio,applic for,attach fix,book of,can read,hav attach,hr,it up,me sinc,on both,opin on,peek,pm toda,port captain,post you,the choir,to mark,visit the,we also,whol class,your remark
28:a class,a wed,also the,colleagu in,i gradu,job ?,just now,lakesid,let ?,my scholar,my thes,not ?,pleas recommend,support,the schedul,work be,your next
27:also introduc,at insert,compan hav,critiqu,luc,pay or,phon numb,rough,the chief,to shadow,vacanc at
26:be recruit,els at,follow my,hi it,joint,pleas send,pt,quinc,stil think,the solar
25:^ bashir,^ hit,^ last,anoth off,bashir,be count,hit me,my new,proofread,rat,sign the,the wed,thi year,thing at,think your,tunnel,you fanc
24:^ send,pharmac,pleas answ,try the
22:a pharmac,any sum,shoot
19:admit
17:alto
-3:walk into
-23:for background
-24:background
-26:transcript be,your referenc
-27:^ put
-28:resum just
-31:^ look,your inform
-37:and transcript
`,
}
