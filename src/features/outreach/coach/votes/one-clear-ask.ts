// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const oneClearAsk: Ballot = {
  bias: -58,
  sure: -9,
  doubt: -45,
  weights: `
120:^ and
105:^ also
93:also
92:would also
78:and could
74:attach and,forward
73:you also
72:can you
71:also i
70:if your
69:forward my,i also,send me
68:also be,and tel,and would
67:mark,put me
65:a look,me what
64:a tour,also can
63:along,look over,the hir
62:plu
60:and send,correct,introduc me,me which,recommend,the lab,traine
59:and let,com fre,keep me,kind also,you know,you send
58:and can,lend me,your boss
57:also ask,my portfolio,resum and
56:also lik,also tel,lend,need a,portfolio
55:bring my,nam to,writ me,your team
54:and pleas,pleas also,send my,to ?
53:hop the,me if,pass it,to say,to whoev,welcom
52:and also,and kind,of hand,pair of,pass my,shadow you,who hir,whoev,would think
51:a technician,also if,and to,glad if,in mind,introduct to,me with,numb of,read my,your crew
50:addit,any good,in addit,introduc,lik you,me also,me in,open i,over my,the resum,vacanc,your opin
49:address of,also do,it any,me who,my nam,recommend me,recruit,tel your,you introduc,your manag
48:a let,a traine,also want,and if,check,happ if,if ther,me the,pair,sel me,word for
47:a seat,and mark,and may,anyon els,boss,fil,hir ?,mark up,my applic,oblig if,so if,tak on,the address,would want
46:a word,attach,connect me,look at,look it,scrap
45:a pair,as wel,attach my,ever need,if you,me honest,to our
44:about me,along to,and do,could you,intern ?,it to,me wheth,my cov,my cv,on to,opin,or thre,put my,two or,want you,weak,who els,you look,you think,your direct
43:^ oh,addit i,also a,also to,and giv,cov let,giv my,mark it,mark what,my attach,nam of,oh and,open on,plu a,ref me,scholar,that say,the nam,the plant,would welcom
42:advis,and speak,any vacanc,compan,me first,me som,rid along,sampl,shadow,sign my,touch with,wel,you to,your compan
41:about any,also let,also send,attach pleas,com speak,email me,i request,intern,link,of me,offic ?,request that,spot,suppl,the fal,whoev do,would chang,you hir,you put
40:^ hav,advis me,also look,and look,let for,me a,next need,read list,ref,resum for,see the,wrong with,you help
39:a spot,attach tel,bring,class ?,colleagu who,cv,introduct,know anyon,me and,me to,my pag,plan ?,sampl of,seat,send,so would,stil think,thank if,the numb,to oth,what wrong,whom i,writ ?,you mark,your partn
38:^ hop,a pharmac,along the,also could,also shar,and lend,anyon on,be welcom,borrow your,com and,grat if,i bring,in on,inform me,it also,need you,pay or,pleas,pleas read,portfolio and,speak to,sum i,thi mail,to forward,who do,you lend,you shar
37:^ whil,a good,a sess,could use,for sum,hav any,if a,in touch,natural,on traine,shar,think your,to com,your outfit,your suppl
36:a assistant,a open,also would,and get,at it,be also,borrow,compan and,correct it,down for,farm ?,lov for,me down,my sist,now ?,resum to,say if,shop ?,tour,your colleagu
35:a introduct,all your,cv and,cv to,for our,hir for,it look,it over,not could,oh,partn,reel,resum as,right person,to correct,word to,would sur,you check,you could,your shop
34:advertiz,and introduc,and me,any intern,ask your,assistant,at my,com up,if the,know of,let which,look and,mail me,me wher,open and,pharmac,pleas keep,slid and,the attach,the new,to fix,wel for,what to,whil i,you guy,you read,you sel,your list
33:^ but,^ then,also need,also pleas,and com,chapt,colleagu,com see,don,els i,her do,her too,i rid,lab,my form,my ment,rol,seat for,shar my,the boss,tour of,vacanc for,wel and,what weak,with ?,you ref,young peopl,your old
32:^ n,also put,and be,check my,fre for,honest what,in payrol,job you,ment me,new,on for,pric list,resum could,school ?,sign on,sit in,spend a,start whenev,ver glad,wel ?,writ a
31:^ besid,and should,cal my,can read,essa i,get me,hav attach,hir at,list and,me straight,mind when,pag two,profil to,shoot,tak intern,tel them,the foreman,the vault,the weekend,them about,too,when a,work be,your hr
30:anybod for,attach a,birth certific,book of,cov,do i,do the,front of,kind send,lmk,me sinc,pm toda,raffl,short of,the form,to mark,to visit,tuesda at,we also,yard
29:also enclos,and cal,applic,be her,but if,correct my,els at,hav open,honest,me up,my scholar,opin on,plac for,poem,proofread,the know,the schedul,to two,whol class,wil tel,wonder if,your print
28:also what,applic to,be pay,colleagu in,detail,first in,fix ?,help me,i gradu,me around,me pleas,not ?,on at,peek,recip,rough,so kind,speak at,sweep,the solar,visit the,walk my,workshop and,yellow
27:a coupl,a driv,a oil,also com,be thril,charg for,compan hav,conv on,coupl,foreman,joint,my room,offic be,rat,scor,support,thril to,your next
26:a clean,at insert,be recruit,boss and,doctor,follow my,hi it,just now,knif,lab ?,lik a,luc,one ?,post you,quinc,sign the,stock,the jun,think you,traine plac,your guy
25:^ bashir,^ hit,agent,anoth off,bashir,be count,bring the,clos by,hit me,hom on,in at,my new,pleas recommend,the sho,the wed,wint com,your review,your slid
24:at east,dead be,gran,hang lik,intern with,invest,kne be,may you,pleas answ,silenc,thing at,try the,work with,your teach
23:any assistant,bank be,fil the,open it,rail,technician
22:lindse,marchbank,pleas send
21:my draw,tunnel
18:find attach
17:admit
-4:last frida
-12:pharmac technician
-15:pleas let
-20:should ment
-21:offic for
-22:^ enclos,your inform
-23:resum just
-32:^ look
-33:and transcript
-34:attach for
`,
}
