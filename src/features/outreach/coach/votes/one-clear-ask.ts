// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const oneClearAsk: Ballot = {
  bias: -59,
  sure: -12,
  doubt: -45,
  weights: `
107:^ and
102:also
92:^ also
70:you also
69:and could,would also
68:i also
67:forward
66:can you
65:and would
62:also be
61:send me
60:if your,put me
59:along
58:forward my
57:a look,and tel,me what
55:and can,to ?
54:recommend,your boss
53:look over,plu
52:attach my,to whoev,you know
51:and may,could you,introduc me,mark,me to,whoev
49:anyon els,kind also,lend,my nam,my portfolio,need a,portfolio,to our
48:also ask,also can,attach,of me,pleas tel
47:a good,also do,and pleas,and send,cov let,lend me,numb of,of hand,pass my,sel me,the hir,the lab
46:^ hav,a technician,ever need,me the,me with,pair of,your direct
45:borrow,check,look it,me in,me som,my cov,the numb,writ me,your compan
44:also look,and to,my applic,open i,pair,recommend me,shadow you,your team
43:connect me,my cv,over my,pleas also,recruit,resum,rid along,welcom,you introduc
42:and kind,bring my,if a,speak to,suppl,traine
41:a tour,anyon,hir ?,intern,introduc,me honest,or thre,tak on,two or
40:boss,keep me,nam to,see the,so if,wel,your crew
39:a pair,address of,also if,and look,com and,com fre,now ?,sign my,the address,touch with,vacanc,whoev do
38:about me,along to,also i,also want,and lend,be also,if ther,let for,me also,resum for,stil think,that say,think of,to com,wel and,you sel
37:a open,also shar,and get,and if,attach and,be attach,check my,cov,cv,glad if,me your,my resum,open up,send my,shadow,spot
36:also put,and speak,bring,compan,follow my,get me,hop you,i request,if you,shar,sweep,tel your,the attach,would welcom,you think
35:any vacanc,ask your,be welcom,grat if,honest,it also,list of,look at,nam of,would sur,your suppl
34:a morn,also send,and com,anyon on,correct,hav any,in touch,keep my,my pag,ref me,the nam,the plant,thre oth,to forward,to two,vacanc for,wel i,word for,you ref,you sign
33:^ hop,a let,also a,and let,as wel,attach pleas,for my,it look,minut and,my broth,pharmac,put my,shop ?,work with,you help,you look
32:colleagu,detail,happ if,hir,i gradu,if,in at,intern ?,it over,me a,me up,oblig,open on,put,scholar,school ?,sign on,sum i,the new,the oth,the shop,your old
31:^ last,a new,a word,applic,be consider,be wel,email me,front of,help,help me,new,on your,one about,pleas,to app,ver glad,you could,you guy,you put
30:a pharmac,advertiz,advis,any open,book of,com up,direct,don,giv it,hop the,ref,seat,strong,sur lik,your shop
29:^ besid,a kind,a traine,also hav,and mark,anybod for,com in,find attach,great,joint,mark what,me if,send,silenc,support,the fal,the sum,to say,too,we chat,what wrong,with your,wrong with,you bring,you lend,your colleagu,your mind
28:a introduct,and do,and giv,be com,be crush,be send,bob,bring me,compan and,ever com,fil,front,i stil,it if,lab ?,look and,my sist,open,opin,portfolio and,see that,the be,the practic,who decid,wonder if,would you,yard
27:^ oh,a read,a spot,all your,along on,also tel,attach resum,cv be,cv to,down for,get any,glad of,hav alwa,me and,my draw,numb and,oh and,resum below,rid,sel,shar the,that would,the scholar,thi year,to fix,weak,would mak,you check,you hir,your firm,your slid
26:^ should,and also,app,applic to,at my,be your,com see,crew,crush,doctor,i sit,if the,institut,laptop,lost and,person and,project,room for,say if,shop,sign,slid,someon in,talk and,the pric,ticket,tour,what to,you to
25:although,and me,and nam,anybod,be grat,be read,besid that,colb,drawn,giv my,grat,hit,hr,i see,it to,know who,lab,let of,need,need you,pag and,pick a,pleas could,rol,short of,talk sometim,the folk,ther ?,workshop and,would think,you read
24:^ follow,^ furth,also com,also lik,analyst,and be,and learn,follow,forg,intern with,introduct,last frida,me as,me thirt,natural,posit in,read the,round the,shingl,show me,technician,you send,you sta
23:a chair,a great,a hard,aft all,also introduc,be great,chapt,curv,giv us,grid,her as,horsehair,job ?,kiln,lik a,messag from,often,on our,open ?,pruet,request to,rol and,round,salar,should tak,talk at,to it,tunnel,want you,who tak,work be,you show,your remark
22:a church,a kid,all i,ask if,be grow,be two,broth,cv along,els would,form for,goe,health,in good,it any,it goe,lab be,lindse,not you,pleas to,proud,say what,spr i,textbook,the dead,the know,think,to keep,two oth,your show
21:a shift,a van,alwa be,and twent,assistant,be hard,be you,chat ?,drop,fil in,fun,i check,it how,keep you,lat i,lik you,my not,novel,on hear,our kitchen,pass it,poem,rig,say that,school wher,shar your,shift ?,tak it,the chanc,the form,the technician,the yard,think it,turn down,when a,would mean,yes i,you pass
20:# of,^ aft,again with,hard work,in front,lad in,lath,load,month i,my phon,peak,post with,rail,sampl,solar,superviz,the bee,the weekend,to send,us a,vot,weekend and,whatsoev,which one
19:^ third,agent,anyth i,back at,dead,i look,lov your,publish,sta in,the colleg,think about,to draw
18:apprec you,ten day,with all
-10:fal ?
-13:pleas let
-16:you see
-19:a interview,see i,see my,wil bring
-21:a photo
-22:my background
-23:for background,review
-26:background,resum just
-27:just so
-30:and transcript
-31:cv in
-35:attach for
`,
}
